import { feature } from 'topojson-client';
import { boundsOf, linesOf, polygonsOf } from './geometry.js';
import { fitted, unproject } from './mercator.js';
import { POSTER } from './settings.js';
import { pathData, STEPS } from './svg-path.js';

const NOTICE = 'Natural Earth; lakes © OpenStreetMap contributors';

/** Drawn beyond the page by this much, so that a taller or wider box than the page has land to its edges. */
const SPARE = { x: 300, y: 300 };

const FILLS = [
  ['land', '#f0efec'],
  ['country', '#fcfbf8'],
];

const LINES = [
  ['oblast_borders', 'oblasts', '#dcd8cf', 0.8],
  ['rivers', 'rivers', '#c3d3dd', 0.8],
];

const TOP_LINES = [
  ['neighbour_borders', 'neighbours', '#cfcbc1', 0.8],
  ['border', 'border', '#8b8578', 1.1],
];

/**
 * Where the country lies on the poster.
 * @param {object} map topology with `country`
 */
export function posterFrame(map) {
  const country = feature(map, map.objects.country).geometry;
  const round = (value) => Math.round(value * 1e4) / 1e4;
  const bounds = boundsOf(polygonsOf(country).flat(2)).map(round);
  const projection = fitted(bounds, POSTER);
  const [west, north] = unproject(projection, [0, 0]).map(round);
  const [east, south] = unproject(projection, [POSTER.width, POSTER.height]).map(round);
  return { bounds, view: [west, south, east, north], projection };
}

function drawnArea() {
  return [-SPARE.x, -SPARE.y, POSTER.width + SPARE.x, POSTER.height + SPARE.y];
}

/**
 * What other code needs to put points on the poster.
 * @param {ReturnType<typeof posterFrame>} frame
 */
export function posterSheet({ bounds, view, projection }) {
  return {
    viewBox: [0, 0, POSTER.width, POSTER.height],
    drawn: drawnArea(),
    bounds,
    padding: POSTER.padding,
    view,
    projection: 'mercator',
    ...projection,
    formula: {
      x: 'translate[0] + scale * lon * PI / 180',
      y: 'translate[1] - scale * ln(tan(PI / 4 + lat * PI / 360))',
    },
  };
}

/** All geometries of an object as one. */
function united(topology, object) {
  const shape = feature(topology, object);
  const geometries = shape.features ? shape.features.map((item) => item.geometry) : [shape.geometry];
  const lines = geometries[0].type.endsWith('LineString');
  const coordinates = geometries.filter(Boolean).flatMap(lines ? linesOf : polygonsOf);
  return { type: lines ? 'MultiLineString' : 'MultiPolygon', coordinates };
}

/**
 * The poster as SVG text. Colours are presentation attributes, so a style sheet may override them by class.
 * @param {object} map thinned basemap
 * @param {object} lakes thinned lakes
 * @param {object} projection of `posterFrame`
 */
export function posterSvg(map, lakes, projection) {
  const { width, height } = POSTER;
  const area = drawnArea();
  const path = (topology, name) => pathData(united(topology, topology.objects[name]), projection, area);
  const fill = ([name, colour]) => `<path class="map-${name}" fill="${colour}" d="${path(map, name)}"/>`;
  const line = ([name, label, colour, thick]) =>
    `<path class="map-${label}" stroke="${colour}" stroke-width="${thick}" d="${path(map, name)}"/>`;
  const group = (content) =>
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${content.join('')}</g>`;
  const [left, top, right, bottom] = area.map((value) => value * STEPS);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map-poster" viewBox="0 0 ${width} ${height}">`,
    `<metadata>${NOTICE}</metadata>`,
    `<g transform="scale(${1 / STEPS})">`,
    `<path class="map-water" fill="#d6e1e8" d="M${left} ${top}H${right}V${bottom}H${left}z"/>`,
    ...FILLS.map(fill),
    group(LINES.map(line)),
    `<path class="map-lakes" fill="#d6e1e8" d="${path(lakes, 'lakes')}"/>`,
    group(TOP_LINES.map(line)),
    '</g></svg>\n',
  ].join('\n').replaceAll('<path class="map-', '<path vector-effect="non-scaling-stroke" class="map-');
}
