import type { Place } from "#dataset/records.ts";
import type { Box } from "#features/map/mercator.ts";
import { toUnit, worldSize } from "#model/mercator.ts";
import type { Camera } from "#state/view.ts";

/** What of the world is seen: the camera, and the box that it looks through. */
export interface MapWindow {
  readonly camera: Camera;
  readonly box: Box;
}

/** So much of the box around it is drawn as well, for what is moved into sight. */
const MARGIN = 0.25;

/** The places with a point in the window or near it, in their order. */
export function placesIn({ camera, box }: MapWindow, places: readonly Place[]): Place[] {
  const centre = toUnit(camera.lng, camera.lat);
  const size = worldSize(camera.zoom);
  const [reachX, reachY] = [box.width, box.height].map((side) => (side * (0.5 + MARGIN)) / size);
  return places.filter(({ lat, lon }) => {
    if (lat === null || lon === null) return false;
    const { x, y } = toUnit(lon, lat);
    return Math.abs(x - centre.x) <= (reachX ?? 0) && Math.abs(y - centre.y) <= (reachY ?? 0);
  });
}
