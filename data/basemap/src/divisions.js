import polygonClipping from 'polygon-clipping';
import { mergeArcs, feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { UNSETTLED } from '../names/disputes.js';
import { boundsOf, boxesMeet, polygonsOf } from './geometry.js';
import { BOX } from './settings.js';

/** Ends the id of a group of divisions that lie in dispute. */
export const IN_DISPUTE = '*';

/** Natural Earth codes the lease of Baikonur apart; in January 2022 it lay in Kyzylorda, as now. */
const FOLDED = { 'KAB+00?': 'KAZ-3197' };

function groupOf({ adm0_a3: country, adm1_code: code }) {
  if (FOLDED[code]) return FOLDED[code];
  if (country === 'KAZ') return code;
  return UNSETTLED.has(code) ? `${country}${IN_DISPUTE}` : country;
}

/** Cuts a geometry to the box; one that lies wholly inside is left untouched, to the last digit. */
function clipped(geometry) {
  const [west, south, east, north] = BOX;
  const frame = [[[west, south], [east, south], [east, north], [west, north], [west, south]]];
  const polygons = polygonsOf(geometry).flatMap((polygon) => {
    const [w, s, e, n] = boundsOf(polygon[0]);
    if (!boxesMeet([w, s, e, n], BOX)) return [];
    if (w > west && s > south && e < east && n < north) return [polygon];
    return polygonClipping.intersection(polygon, frame);
  });
  return { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * Clips the world's divisions to the box and dissolves them to what the map draws: each division of Kazakhstan,
 * each other country, and what lies in dispute of it.
 * @param {object[]} features Natural Earth admin-1
 * @returns {{type: string, id: string, geometry: object}[]} one feature a group, edges shared exactly
 */
export function dissolve(features) {
  const parts = features
    .map((item) => ({ type: 'Feature', id: groupOf(item.properties), geometry: clipped(item.geometry) }))
    .filter((item) => item.geometry.coordinates.length > 0);
  const whole = topology({ parts: { type: 'FeatureCollection', features: parts } }, 2e6);
  const groups = grouped(whole.objects.parts.geometries);
  return [...groups.keys()].sort().map((id) => feature(whole, { ...mergeArcs(whole, groups.get(id)), id }));
}

function grouped(geometries) {
  const groups = new Map();
  for (const geometry of geometries) {
    if (!groups.has(geometry.id)) groups.set(geometry.id, []);
    groups.get(geometry.id).push(geometry);
  }
  return groups;
}
