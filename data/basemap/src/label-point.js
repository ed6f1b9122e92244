import { boundsOf, distanceToEdge, isInside, ringArea } from './geometry.js';

const STEPS = 24;
const ROUNDS = 4;

/**
 * The point of a polygon that is farthest from its edge, and from points already taken, found by a grid that closes in on the
 * best cell.
 * @param {number[][][]} polygon
 * @param {number[][]} [taken]
 * @returns {[number, number]} lon, lat rounded to 0.01 degree
 */
export function labelPoint(polygon, taken = []) {
  let box = boundsOf(polygon[0]);
  const squeeze = Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180);
  let best = { point: polygon[0][0], room: -1 };
  for (let round = 0; round < ROUNDS; round++) {
    const [west, south, east, north] = box;
    for (let i = 0.5; i < STEPS; i++) {
      for (let j = 0.5; j < STEPS; j++) {
        const point = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
        if (!isInside(point, polygon)) continue;
        const apart = taken.map(([x, y]) => Math.hypot((x - point[0]) * squeeze, y - point[1]));
        const room = Math.min(distanceToEdge(point, polygon, squeeze), ...apart);
        if (room > best.room) best = { point, room };
      }
    }
    const [x, y] = best.point;
    const halfWidth = (east - west) / STEPS;
    const halfHeight = (north - south) / STEPS;
    box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
  }
  return best.point.map((value) => Math.round(value * 100) / 100);
}

/**
 * Several points where a polygon has room for a label, the best first.
 * @param {number[][][]} polygon
 * @param {number} count
 */
export function labelPoints(polygon, count) {
  const points = [];
  while (points.length < count) points.push(labelPoint(polygon, points));
  return points;
}

/**
 * The polygon with the longest reach, for a label.
 * @param {number[][][][]} polygons
 */
export function largest(polygons) {
  return polygons.reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a));
}
