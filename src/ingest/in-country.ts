import { OUTLINES_BOX } from "#dataset/outlines.ts";
import type { Point } from "#dataset/point.ts";

/**
 * The latitude beyond which the country of the outlines has no land, along its north-western border: there a point and its mirror image
 * may both lie in the box of the outlines. Less than a degree off, and nowhere south of the border.
 */
export function northAt(lon: number): number {
  return Math.min(30.6 + 0.42 * lon, 51.8, 67.55 - 0.3 * lon);
}

/** Whether a point may lie in the country of the outlines: in their box, and in its north-western corner not beyond the border. */
export function isInCountry({ lat, lon }: Point): boolean {
  const { west, south, east, north } = OUTLINES_BOX;
  const isInBox = lat >= south && lat <= north && lon >= west && lon <= east;
  return isInBox && (lon > north || lat <= northAt(lon));
}
