import type { Camera } from "#state/view.ts";

/** Web Mercator: the world is a square of 512 pixels at zoom 0. */
const WORLD = 512;

/** A place on the unit square: x grows eastwards, y southwards. */
export interface Unit {
  readonly x: number;
  readonly y: number;
}

/** Degrees to the unit square; latitude is cut at 85°. */
export function toUnit(lng: number, lat: number): Unit {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The unit square to degrees. */
export function toDegrees({ x, y }: Unit): { lng: number; lat: number } {
  return { lng: (x - 0.5) * 360, lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI };
}

/** Pixels of the whole world's side at a zoom. */
export function worldSize(zoom: number): number {
  return WORLD * 2 ** zoom;
}

/** The zoom at which the whole world's side has this many pixels. */
export function zoomOf(worldPixels: number): number {
  return Math.log2(worldPixels / WORLD);
}

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

/** Where a place lies in a box under a camera, in pixels from its top left corner. */
export function toPixels(place: { lng: number; lat: number }, camera: Camera, box: Box): Unit {
  const centre = toUnit(camera.lng, camera.lat);
  const { x, y } = toUnit(place.lng, place.lat);
  const size = worldSize(camera.zoom);
  return { x: (x - centre.x) * size + box.width / 2, y: (y - centre.y) * size + box.height / 2 };
}
