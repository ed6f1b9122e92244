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
