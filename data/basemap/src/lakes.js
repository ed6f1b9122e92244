import polygonClipping from 'polygon-clipping';
import { boundsOf, isInside, middle, polygonsOf, ringArea } from './geometry.js';
import { labelPoint } from './label-point.js';
import { BOX, coarseness, SMALLEST_LAKE } from './settings.js';
import { NAMED_LAKES, OTHER_LAKES } from '../names/waters.js';

const [WEST, SOUTH, EAST, NORTH] = BOX;

function bigEnough(ring, share = 1) {
  return ringArea(ring) > share * SMALLEST_LAKE * coarseness(...middle(ring));
}

function insideBox(polygon) {
  const [w, s, e, n] = boundsOf(polygon[0]);
  return w > WEST && s > SOUTH && e < EAST && n < NORTH;
}

function nameOf(polygon) {
  return [...NAMED_LAKES, ...OTHER_LAKES].find((lake) => isInside(lake.at, polygon))?.id;
}

/**
 * Lakes worth drawing: pieces that the source cut apart are joined again; the Caspian and its bays, which the land's
 * shore already draws, and specks are left out.
 * @param {number[][][][]} polygons OpenStreetMap lakes
 * @param {object} land geometry of the land
 * @returns {object[]} polygon features, the best-known ones with an id
 */
export function lakesFor(polygons, land) {
  const near = polygons.filter((polygon) => insideBox(polygon) && bigEnough(polygon[0], 0.3));
  const whole = polygonClipping.union(near).filter((polygon) => bigEnough(polygon[0]));
  const dry = polygonsOf(land);
  return whole
    .filter((polygon) => dry.some((part) => isInside(labelPoint(polygon), part)))
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => bigEnough(hole, 0.5))])
    .sort((a, b) => ringArea(b[0]) - ringArea(a[0]))
    .map((coordinates) => ({ type: 'Feature', id: nameOf(coordinates), geometry: { type: 'Polygon', coordinates } }));
}
