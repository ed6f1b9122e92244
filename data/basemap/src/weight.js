import { coarseness } from './settings.js';

/**
 * Weight of a triangle of three neighbouring points for line simplification: the area that it covers on a Mercator
 * map, made lighter with distance from the usual view.
 * @param {number[][]} triangle
 */
export function triangleWeight([a, b, c]) {
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  return area / Math.cos((b[1] * Math.PI) / 180) / coarseness(b[0], b[1]);
}
