import { UNAGREED } from '../names/disputes.js';
import { IN_DISPUTE } from './divisions.js';
import { meshArcs, mergeArcs, feature } from 'topojson-client';
import { middle, ringArea } from './geometry.js';
import { coarseness, SMALLEST_ISLAND } from './settings.js';

const HOME = /^KAZ-/;
const isHome = (geometry) => HOME.test(geometry.id);
const country = (geometry) => (isHome(geometry) ? 'KAZ' : geometry.id);

/** Neighbours whose common borders are drawn; none of them is contested. */
const NEIGHBOURS = new Set(['RUS', 'CHN', 'MNG', 'KGZ', 'UZB', 'TKM', 'TJK']);
const CENTRAL_ASIA = new Set(['UZB', 'TKM', 'TJK']);
const SOUTH = new Set(['AFG', 'IRN']);

/** Drops islands and gaps that would be specks on the map. */
function withoutSpecks(topology, geometry) {
  const keep = (rings) => {
    const ring = feature(topology, { type: 'Polygon', arcs: [rings] }).geometry.coordinates[0];
    return ringArea(ring) > SMALLEST_ISLAND * coarseness(...middle(ring));
  };
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  const arcs = polygons.filter((polygon) => keep(polygon[0])).map(([outer, ...holes]) => [outer, ...holes.filter(keep)]);
  return arcs.length === 1 ? { ...geometry, type: 'Polygon', arcs: arcs[0] } : { ...geometry, type: 'MultiPolygon', arcs };
}

/** The rings of the land without the stretches made by the box. */
function shoreOf(land, frame) {
  const made = new Set(frame.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)));
  const isMade = (arc) => made.has(arc < 0 ? ~arc : arc);
  const runs = [];
  for (const ring of land.type === 'Polygon' ? land.arcs : land.arcs.flat()) {
    const cut = ring.findIndex(isMade);
    const turned = cut < 0 ? ring : [...ring.slice(cut), ...ring.slice(0, cut)];
    let run = null;
    for (const arc of turned) {
      if (isMade(arc)) run = null;
      else if (run) run.push(arc);
      else runs.push((run = [arc]));
    }
  }
  return { type: 'MultiLineString', arcs: runs };
}

const isUnsettled = (a, b) =>
  [a, b].some((id) => id.endsWith(IN_DISPUTE)) || UNAGREED.some((pair) => pair.includes(a) && pair.includes(b));
const isNear = (a, b) => NEIGHBOURS.has(a) && NEIGHBOURS.has(b);
const isSouthern = (a, b) => CENTRAL_ASIA.has(a) && SOUTH.has(b);

const isFar = (a, b) =>
  a !== b && ![a, b].includes('KAZ') && !isUnsettled(a, b) && !isNear(a, b) && !isSouthern(a, b) && !isSouthern(b, a);

const between = (test) => (a, b) => a !== b && (test(country(a), country(b)) || test(country(b), country(a)));

/**
 * The layers of the map as geometries of one topology.
 * @param {object} topology with the objects `groups` (polygons by id) and `frame`
 */
export function layersOf(topology) {
  const { groups, frame } = topology.objects;
  const home = groups.geometries.filter(isHome);
  const mesh = (test) => meshArcs(topology, groups, between(test));
  const land = withoutSpecks(topology, mergeArcs(topology, groups.geometries));
  return {
    land,
    country: withoutSpecks(topology, mergeArcs(topology, home)),
    regions: { type: 'GeometryCollection', geometries: home.map((geometry) => withoutSpecks(topology, geometry)) },
    border: mesh((a, b) => a === 'KAZ' && b !== 'KAZ'),
    shore: shoreOf(land, frame),
    oblast_borders: mesh((a, b) => a === 'KAZ' && b === 'KAZ'),
    neighbour_borders: mesh((a, b) => isNear(a, b) && a !== b),
    southern_borders: mesh(isSouthern),
    far_borders: meshArcs(topology, groups, (a, b) => a !== b && isFar(country(a), country(b))),
  };
}
