import { BASEMAP_FRAME } from "#dataset/outlines.ts";
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

const ROOMY: Fit = { rim: { top: 16, right: 24, bottom: 78, left: 60 }, before: { x: 0.65, y: 1 } };
const MIDDLE: Fit = { rim: { top: 14, right: 12, bottom: 78, left: 12 }, before: { x: 0.65, y: 0.65 } };
const LOW: Fit = { rim: { top: 14, right: 12, bottom: 34, left: 12 }, before: { x: 0.65, y: 0.65 } };
const COMPACT: Fit = { rim: { top: 56, right: 12, bottom: 34, left: 12 }, before: { x: 0.5, y: 0.5 } };

/** No rim takes more of the box than this; the one above, where the folded tray stands, a little more. */
const MOST_RIM = 0.2;
const MOST_RIM_ABOVE = 0.22;

const HAIR = 0.25;

/** A hair inside the area of our own outlines: a map of what lies within does not show where these were cut. */
export const OUTLINES: Bounds = [
  BASEMAP_FRAME[0] + HAIR,
  BASEMAP_FRAME[1] + HAIR,
  BASEMAP_FRAME[2] - HAIR,
  BASEMAP_FRAME[3] - HAIR,
];

/** A map as wide as the world has no edge to be held at, and the library does not open it. */
const WORLD: Bounds = [-179, -85, 179, 85];

/** Half of how many times as wide a low map is as what it has for the height of a story. */
const WIDEST = 1.85;

/** What a mark takes around its point where marks are at their largest, and a little more. */
const MARK_ROOM = 28;

function bounded(rim: Padding, box: Box): Padding {
  const width = box.width * MOST_RIM;
  const height = box.height * MOST_RIM;
  return {
    top: Math.min(rim.top, box.height * MOST_RIM_ABOVE),
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

/** What a view is fitted to: what the data are about, and the box around the points with a mark, where there are any. */
export interface Story {
  readonly bounds: Bounds;
  readonly marks: Bounds | null;
}

/** The bounds, wide enough that the outermost marks lie within them whole. */
function aroundMarks({ bounds, marks }: Story, size: number): Bounds {
  if (!marks) return bounds;
  const room = MARK_ROOM / size;
  const from = toUnit(marks[0], marks[3]);
  const to = toUnit(marks[2], marks[1]);
  const { lng: west, lat: north } = toDegrees({ x: from.x - room, y: from.y - room });
  const { lng: east, lat: south } = toDegrees({ x: to.x + room, y: to.y + room });
  return united(bounds, [west, south, east, north]);
}

function united(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function within(inner: Bounds, outer: Bounds): boolean {
  return united(inner, outer).every((side, index) => side === outer[index]);
}

/**
 * As far as the map of some bounds can be moved: over our own outlines, and over the world where the bounds lie so near their
 * edge, or beyond it, that a map held at the edge would push them below the parts that float over it.
 */
export function reachOf(bounds: Bounds): Bounds {
  const [west, south, east, north] = bounds;
  const [from, to] = [toUnit(west, north), toUnit(east, south)];
  // A tall story stands in maps that are wider than it, and a flat one in maps that are higher: more of the ground beside it is seen.
  const wide = Math.max(east - west, (to.y - from.y) * 360 * WIDEST);
  const high = (north - south) / 2 + Math.max((north - south) / 2, (east - west) / 4);
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  return within([lng - wide, lat - high, lng + wide, lat + high], OUTLINES) ? OUTLINES : WORLD;
}

/** The camera that shows a story as large as the parts that float over the map allow. */
export function fittedCamera(story: Story, box: Box): Camera {
  const { rim: wanted, before } = fitFor(box);
  const rim = bounded(wanted, box);
  const bounds = aroundMarks(story, worldSize(fitCamera(story.bounds, box, rim).zoom));
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
  return heldCamera({ zoom: camera.zoom, ...toDegrees(moved) }, story, box);
}

/** The nearest camera that the map of a story can show in a box. */
export function heldCamera(camera: Camera, story: Story, box: Box): Camera {
  return inReach(camera, reachOf(story.bounds), box);
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
