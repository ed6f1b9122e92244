/** Small plane-geometry helpers on [lon, lat] rings. */

/**
 * Area of a ring in square degrees, without sign.
 * @param {number[][]} ring
 */
export function ringArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(twice / 2);
}

/**
 * Smallest box [west, south, east, north] around some points.
 * @param {number[][]} points
 */
export function boundsOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

/**
 * Middle of a ring's bounding box.
 * @param {number[][]} ring
 */
export function middle(ring) {
  const [west, south, east, north] = boundsOf(ring);
  return [(west + east) / 2, (south + north) / 2];
}

/**
 * Whether two boxes share a point.
 * @param {number[]} a
 * @param {number[]} b
 */
export function boxesMeet(a, b) {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/**
 * The polygons of a Polygon or MultiPolygon, as arrays of rings.
 * @param {{type: string, coordinates: any[]}} geometry
 * @returns {number[][][][]}
 */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * The lines of a LineString or MultiLineString.
 * @param {{type: string, coordinates: any[]}} geometry
 * @returns {number[][][]}
 */
export function linesOf(geometry) {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Whether a point lies in a polygon (rings by the even-odd rule).
 * @param {number[]} point
 * @param {number[][][]} polygon
 */
export function isInside([x, y], polygon) {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/**
 * Distance of a point from the nearest edge of some rings, in degrees, longitude shrunk by `squeeze`.
 * @param {number[]} point
 * @param {number[][][]} rings
 * @param {number} [squeeze]
 */
export function distanceToEdge([x, y], rings, squeeze = 1) {
  let best = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const ax = (ring[i - 1][0] - x) * squeeze;
      const ay = ring[i - 1][1] - y;
      const dx = (ring[i][0] - ring[i - 1][0]) * squeeze;
      const dy = ring[i][1] - ring[i - 1][1];
      const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      best = Math.min(best, Math.hypot(ax + along * dx, ay + along * dy));
    }
  }
  return best;
}
