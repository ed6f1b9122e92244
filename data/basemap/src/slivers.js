import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { polygonsOf, ringArea } from './geometry.js';

const SLIVER = 1e-4;
const same = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Triangles of no land between two countries: one side has a corner that the other lacks. */
function triangles(features) {
  const whole = topology({ groups: { type: 'FeatureCollection', features } });
  const land = feature(whole, mergeArcs(whole, whole.objects.groups.geometries)).geometry;
  return polygonsOf(land)
    .flatMap((polygon) => polygon.slice(1))
    .filter((ring) => ring.length === 4 && ringArea(ring) < SLIVER)
    .map((ring) => ring.slice(0, 3));
}

/** The ring with the triangle's third corner put into the one edge that spans the other two. */
function mended(ring, triangle) {
  const at = ring.findIndex((point, i) => {
    const next = ring[i + 1];
    return next && triangle.some((a) => same(a, point)) && triangle.some((b) => same(b, next));
  });
  if (at < 0) return ring;
  const corner = triangle.find((point) => !same(point, ring[at]) && !same(point, ring[at + 1]));
  if (ring.some((point) => same(point, corner))) return ring;
  return [...ring.slice(0, at + 1), corner, ...ring.slice(at + 1)];
}

/**
 * Closes the source's hair-thin gaps between countries, so that their common border is one unbroken line.
 * @param {object[]} features groups of `dissolve`
 */
export function withoutSlivers(features) {
  const gaps = triangles(features);
  const mendAll = (ring) => gaps.reduce(mended, ring);
  return features.map((item) => {
    const coordinates = polygonsOf(item.geometry).map((polygon) => polygon.map(mendAll));
    return { ...item, geometry: { type: 'MultiPolygon', coordinates } };
  });
}
