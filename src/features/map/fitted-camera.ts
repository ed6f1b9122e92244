import { COMPACT_WIDTH, isTight, trayFolds } from "#features/map/map-room.ts";
import { type Bounds, type Box, fitCamera, type Padding } from "#features/map/mercator.ts";
import { toDegrees, toUnit, worldSize, zoomOf } from "#model/mercator.ts";
import { cameraCodec } from "#state/codecs.ts";
import type { Camera } from "#state/view.ts";

interface Fit {
  readonly rim: Padding;
  /** Of the free room, the shares that go to the left of the country and above it: the tray stands there. */
  readonly before: { readonly x: number; readonly y: number };
}

const ROOMY: Fit = { rim: { top: 16, right: 24, bottom: 68, left: 60 }, before: { x: 0.65, y: 1 } };
const MIDDLE: Fit = { rim: { top: 14, right: 12, bottom: 68, left: 12 }, before: { x: 0.65, y: 0.65 } };
const LOW: Fit = { rim: { top: 14, right: 12, bottom: 34, left: 12 }, before: { x: 0.65, y: 0.65 } };
const COMPACT: Fit = { rim: { top: 56, right: 12, bottom: 34, left: 12 }, before: { x: 0.5, y: 0.5 } };

/** No rim takes more of the box than this. */
const MOST_RIM = 0.2;

/** The box within which our own outlines reach, a hair inside the cut: beyond it there is nothing to show. */
export const OUTLINES: Bounds = [24.25, 14.25, 111.75, 69.75];

/** A map as wide as the world has no edge to be held at, and the library does not open it. */
const WIDEST = 179;

/** As far as a map of these bounds can be moved: over our own outlines, and over the bounds where those lie beyond them. */
export function reachOf([west, south, east, north]: Bounds): Bounds {
  const [farWest, farSouth, farEast, farNorth] = OUTLINES;
  return [
    Math.max(-WIDEST, Math.min(west, farWest)),
    Math.min(south, farSouth),
    Math.min(WIDEST, Math.max(east, farEast)),
    Math.max(north, farNorth),
  ];
}

function bounded(rim: Padding, box: Box): Padding {
  const width = box.width * MOST_RIM;
  const height = box.height * MOST_RIM;
  return {
    top: Math.min(rim.top, height),
    right: Math.min(rim.right, width),
    bottom: Math.min(rim.bottom, height),
    left: Math.min(rim.left, width),
  };
}

/** The nearest camera that shows nothing beyond the reach of the map. */
function inReach(camera: Camera, [west, south, east, north]: Bounds, box: Box): Camera {
  const from = toUnit(west, north);
  const to = toUnit(east, south);
  const smallest = Math.max(box.width / (to.x - from.x), box.height / (to.y - from.y));
  const zoom = Math.max(camera.zoom, zoomOf(smallest));
  const half = { x: box.width / 2 / worldSize(zoom), y: box.height / 2 / worldSize(zoom) };
  const { x, y } = toUnit(camera.lng, camera.lat);
  const centre = {
    x: Math.min(Math.max(x, from.x + half.x), to.x - half.x),
    y: Math.min(Math.max(y, from.y + half.y), to.y - half.y),
  };
  return { zoom, ...toDegrees(centre) };
}

function fitFor(box: Box): Fit {
  if (box.width < COMPACT_WIDTH) return COMPACT;
  if (isTight(box)) return LOW;
  return trayFolds(box) ? MIDDLE : ROOMY;
}

/** The camera that shows the bounds as large as the parts that float over the map allow. */
export function fittedCamera(bounds: Bounds, box: Box): Camera {
  const { rim: wanted, before } = fitFor(box);
  const rim = bounded(wanted, box);
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
    x: centre.x - (free.x * (before.x - 0.5)) / size,
    y: centre.y - (free.y * (before.y - 0.5)) / size,
  };
  return inReach({ zoom: camera.zoom, ...toDegrees(moved) }, reachOf(bounds), box);
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
