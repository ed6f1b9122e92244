import {
  type Bounds,
  type Box,
  fitCamera,
  type Padding,
  toDegrees,
  toUnit,
  worldSize,
} from "#features/map/mercator.ts";
import { cameraCodec } from "#state/codecs.ts";
import type { Camera } from "#state/view.ts";

/** Below this width the map's parts fold. */
export const COMPACT_WIDTH = 600;

const WIDE_RIM: Padding = { top: 16, right: 24, bottom: 72, left: 60 };
const COMPACT_RIM: Padding = { top: 56, right: 10, bottom: 48, left: 10 };

/** Of the free room, the shares that go to the left of the country and above it: the tray stands there. */
const BEFORE = { x: 0.8, y: 1 };

/** The box within which our own outlines reach. */
const OUTLINES: Bounds = [26, 16, 110, 68];

/** The camera that shows the bounds between the parts that float over the map. */
export function fittedCamera(bounds: Bounds, box: Box): Camera {
  const rim = box.width < COMPACT_WIDTH ? COMPACT_RIM : WIDE_RIM;
  const camera = fitCamera(bounds, box, rim);
  const size = worldSize(camera.zoom);
  const from = toUnit(bounds[0], bounds[3]);
  const to = toUnit(bounds[2], bounds[1]);
  const free = {
    x: Math.max(0, box.width - rim.left - rim.right - (to.x - from.x) * size),
    y: Math.max(0, box.height - rim.top - rim.bottom - (to.y - from.y) * size),
  };
  const centre = toUnit(camera.lng, camera.lat);
  const moved = {
    x: centre.x - (free.x * (BEFORE.x - 0.5)) / size,
    y: centre.y - (free.y * (BEFORE.y - 0.5)) / size,
  };
  return { zoom: camera.zoom, ...toDegrees(moved) };
}

/** How far the reader can move: as far as the outlines reach, and never less than the fitted view shows. */
export function limitsOf(camera: Camera, box: Box): Bounds {
  const size = worldSize(camera.zoom);
  const { x, y } = toUnit(camera.lng, camera.lat);
  const half = { x: box.width / 2 / size, y: box.height / 2 / size };
  const from = toDegrees({ x: x - half.x, y: y - half.y });
  const to = toDegrees({ x: x + half.x, y: y + half.y });
  const [west, south, east, north] = OUTLINES;
  return [Math.min(west, from.lng), Math.min(south, to.lat), Math.max(east, to.lng), Math.max(north, from.lat)];
}

/** The camera as the address writes it. */
export function roundCamera(camera: Camera): Camera {
  return cameraCodec.parse(cameraCodec.serialise(camera)) ?? camera;
}

/** Whether two cameras are the same in an address. */
export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return cameraCodec.serialise(a) === cameraCodec.serialise(b);
}
