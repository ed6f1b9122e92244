import type { Place } from "#dataset/records.ts";
import type { Project } from "#features/map/project.ts";
import { toDegrees, toUnit, type Unit, worldSize, zoomOf } from "#model/mercator.ts";
import type { Camera } from "#state/view.ts";

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The camera that shows the bounds as large as the box less its padding allows, in the middle of what is left. */
export function fitCamera(bounds: Bounds, box: Box, padding: Padding): Camera {
  const [west, south, east, north] = bounds;
  const from = toUnit(west, north);
  const to = toUnit(east, south);
  const width = Math.max(40, box.width - padding.left - padding.right);
  const height = Math.max(40, box.height - padding.top - padding.bottom);
  const zoom = zoomOf(Math.min(width / (to.x - from.x), height / (to.y - from.y)));
  const size = worldSize(zoom);
  const centre = {
    x: (from.x + to.x) / 2 + (padding.right - padding.left) / 2 / size,
    y: (from.y + to.y) / 2 + (padding.bottom - padding.top) / 2 / size,
  };
  return { zoom, ...toDegrees(centre) };
}

/** Where places lie in a box under a camera, in pixels from its top left corner. */
export function projection(camera: Camera, box: Box): Project {
  const centre = toUnit(camera.lng, camera.lat);
  const size = worldSize(camera.zoom);
  return (lng, lat) => {
    const { x, y } = toUnit(lng, lat);
    return { x: (x - centre.x) * size + box.width / 2, y: (y - centre.y) * size + box.height / 2 };
  };
}

/** Which place lies at a point of a box under a camera. */
export function fromPixels({ x, y }: Unit, camera: Camera, box: Box): { lng: number; lat: number } {
  const centre = toUnit(camera.lng, camera.lat);
  const size = worldSize(camera.zoom);
  return toDegrees({ x: centre.x + (x - box.width / 2) / size, y: centre.y + (y - box.height / 2) / size });
}

/** The box around the places that have a point; null where none has. */
export function boundsOf(places: readonly Pick<Place, "lat" | "lon">[]): Bounds | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lat, lon } of places) {
    if (lat === null || lon === null) continue;
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  const room = 0.01;
  return west > east ? null : [west - room, south - room, east + room, north + room];
}
