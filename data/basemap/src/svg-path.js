import { geoIdentity, geoPath } from 'd3-geo';
import { ringArea } from './geometry.js';
import { project } from './mercator.js';

/** Steps to a pixel: paths are written in fifths. */
export const STEPS = 5;

/** Closed shapes smaller than this (square pixels) are left out. */
const SMALLEST = 4;

/** A canvas that only remembers: what d3 draws comes out as lists of points. */
function recorder() {
  const lines = [];
  return {
    lines,
    moveTo: (x, y) => lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => lines.at(-1).points.push([x, y]),
    closePath: () => {
      lines.at(-1).closed = true;
    },
    arc: () => {},
  };
}

function rounded(points) {
  const steps = points.map((point) => point.map((value) => Math.round(value * STEPS)));
  return steps.filter(([x, y], i) => i === 0 || x !== steps[i - 1][0] || y !== steps[i - 1][1]);
}

/** One line as relative steps: "m10 20-3 4z". */
function written({ points, closed }) {
  let [px, py] = points[0];
  const join = (x, y) => `${x}${y < 0 ? '' : ' '}${y}`;
  let text = '';
  for (const [x, y] of points.slice(1)) {
    const step = join(x - px, y - py);
    text += step.startsWith('-') || text === '' ? step : ` ${step}`;
    [px, py] = [x, y];
  }
  return `M${join(...points[0])}l${text}${closed ? 'z' : ''}`;
}

function everyPoint(geometry, change) {
  const walk = (part) => (typeof part[0] === 'number' ? change(part) : part.map(walk));
  return { ...geometry, coordinates: walk(geometry.coordinates) };
}

/**
 * Path data of a geometry, cut to a page area.
 * @param {object} geometry lon/lat lines or polygons
 * @param {object} projection of `fitted`
 * @param {number[]} area left, top, right, bottom to keep
 */
export function pathData(geometry, projection, [left, top, right, bottom]) {
  const context = recorder();
  const cut = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  geoPath(cut, context)(everyPoint(geometry, (place) => project(projection, place)));
  return context.lines
    .map((line) => ({ ...line, points: rounded(line.points) }))
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1) && (!closed || bigEnough(points)))
    .map(written)
    .join('');
}

function bigEnough(points) {
  return ringArea([...points, points[0]]) / STEPS ** 2 > SMALLEST;
}
