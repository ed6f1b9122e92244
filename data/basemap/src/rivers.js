import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { boundsOf, boxesMeet, isInside, linesOf, polygonsOf } from './geometry.js';
import { RIVER_DETAIL } from './settings.js';
import { triangleWeight } from './weight.js';

/** Rivers that touch this box are drawn whole … */
const WANTED = [47.6, 37.2, 90, 57.5];
/** … and the lower Ob, so that the Irtysh does not end in the middle of Siberia. */
const LOWER_OB = [64, 60.5, 71, 67];

/** The old arm of the Amu Darya ends on the dry bed of the Aral Sea; it is not drawn. */
const DRY = [59.4, 44, 59.7, 44.3];

const CORNER_ROUNDS = 2;
const SHORTEST = 0.1;

/** Cuts each corner at a quarter and three quarters of its sides; the source's coarse grid no longer shows. */
function rounded(line) {
  const smooth = [line[0]];
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1];
    const [bx, by] = line[i];
    if (i > 1) smooth.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25]);
    if (i < line.length - 1) smooth.push([ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
  }
  smooth.push(line.at(-1));
  return smooth;
}

/** Joins lines that meet end to end, two at a time, so that rounding has no seams. */
function joined(lines) {
  const key = (point) => point.map((value) => value.toFixed(5)).join();
  const open = lines.map((line) => [...line]);
  const ends = new Map();
  for (const line of open) for (const point of [line[0], line.at(-1)]) ends.set(key(point), (ends.get(key(point)) ?? 0) + 1);
  for (let i = 0; i < open.length; i++) {
    for (let j = 0; j < open.length; j++) {
      if (i === j || !open[i].length || !open[j].length) continue;
      const meet = key(open[i].at(-1));
      if (meet !== key(open[j][0]) || ends.get(meet) !== 2) continue;
      open[i].push(...open[j].slice(1));
      open[j] = [];
      j = -1;
    }
  }
  return open.filter((line) => line.length > 1);
}

function endsIn(line, box) {
  return [line[0], line.at(-1)].some((point) => boxesMeet([...point, ...point], box));
}

/** Not one of the source's scraps that start and end in one place. */
function hasLength(line) {
  if (line.length < 2) return false;
  const [west, south, east, north] = boundsOf(line);
  return Math.max(east - west, north - south) > SHORTEST;
}

/** Cuts off what reaches into the sea at either end. */
function ashore(line, land) {
  const dry = line.map((point) => land.some((polygon) => isInside(point, polygon)));
  const first = dry.indexOf(true);
  return first < 0 ? [] : line.slice(Math.max(0, first - 1), dry.lastIndexOf(true) + 2);
}

/**
 * The rivers of the wider region, joined, with corners rounded and ends cut at the shore.
 * @param {object[]} geometries Natural Earth rivers
 * @param {object} land geometry of the land
 */
export function riversFor(geometries, land) {
  const wanted = geometries.filter((geometry) => {
    const box = boundsOf(linesOf(geometry).flat());
    return boxesMeet(box, WANTED) || boxesMeet(box, LOWER_OB);
  });
  const polygons = polygonsOf(land);
  const lines = joined(wanted.flatMap(linesOf).filter((line) => !endsIn(line, DRY)))
    .map((line) => ashore(line, polygons))
    .filter(hasLength);
  const smooth = lines.map((line) => {
    let result = line;
    for (let round = 0; round < CORNER_ROUNDS; round++) result = rounded(result);
    return result;
  });
  const weighted = presimplify(topology({ rivers: { type: 'MultiLineString', coordinates: smooth } }), triangleWeight);
  const thin = simplify(weighted, RIVER_DETAIL);
  return feature(thin, thin.objects.rivers).geometry;
}
