import type { Box } from "#features/map/mercator.ts";
import { toUnit, worldSize } from "#model/mercator.ts";
import type { Camera } from "#state/view.ts";

/** How public/basemap/poster.svg is projected, as poster.json beside it says: Mercator, pixels per radian. */
export const POSTER = {
  scale: 1279.3432,
  translate: [-1013.8314, 1533.4227],
  drawn: [-300, -300, 1260, 880],
} as const;

/** The picture with all that is drawn around its usual frame. */
export const POSTER_VIEW = `svgView(viewBox(${POSTER.drawn[0]},${POSTER.drawn[1]},${POSTER.drawn[2] - POSTER.drawn[0]},${POSTER.drawn[3] - POSTER.drawn[1]}))`;

const TURN = 2 * Math.PI;

/** Where the poster lies in a box so that each place of it is where a map with this camera has the same place. */
export function posterRect(camera: Camera, box: Box): { left: number; top: number; width: number; height: number } {
  const size = worldSize(camera.zoom);
  const centre = toUnit(camera.lng, camera.lat);
  const [left, top, right, bottom] = POSTER.drawn;
  const x = (left - POSTER.translate[0]) / POSTER.scale / TURN + 0.5;
  const y = 0.5 - (POSTER.translate[1] - top) / POSTER.scale / TURN;
  const enlarged = size / TURN / POSTER.scale;
  return {
    left: (x - centre.x) * size + box.width / 2,
    top: (y - centre.y) * size + box.height / 2,
    width: (right - left) * enlarged,
    height: (bottom - top) * enlarged,
  };
}

/** Whether the poster reaches to all edges of a box. */
export function posterCovers(camera: Camera, box: Box): boolean {
  const { left, top, width, height } = posterRect(camera, box);
  return left <= 0 && top <= 0 && left + width >= box.width && top + height >= box.height;
}
