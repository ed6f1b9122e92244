import { feature } from 'topojson-client';
import { boundsOf, linesOf, polygonsOf } from './geometry.js';
import { fitted, unproject } from './mercator.js';
import { POSTER } from './settings.js';
import { pathData, STEPS } from './svg-path.js';

const NOTICE = 'Natural Earth; lakes © OpenStreetMap contributors';

/** Drawn beyond the page by this much, so that a taller or wider box than the page has land to its edges. */
const SPARE = { x: 300, y: 300 };

// Layer, class, colour of the site's map.
const FILLS = [
  ['land', 'land', 'neighbour'],
  ['country', 'country', 'country'],
];

const LINES = [
  ['oblast_borders', 'oblasts', 'oblast', 0.8],
  ['rivers', 'rivers', 'river', 0.8],
];

const TOP_LINES = [
  ['neighbour_borders', 'neighbours', 'neighbour-border', 0.8],
  ['border', 'border', 'border', 1.1],
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

/** A picture takes the theme of the element that shows it, so one file serves both. */
function darkStyle(colours) {
  const rule = (property) => ([, label, name]) => `.map-${label}{${property}:${colours(name).dark}}`;
  const rules = [
    `.map-water,.map-lakes{fill:${colours('water').dark}}`,
    ...FILLS.map(rule('fill')),
    ...[...LINES, ...TOP_LINES].map(rule('stroke')),
  ];
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}

/**
 * The poster as SVG text. The light colours are presentation attributes, so a style sheet may override them by class.
 * @param {{ map: object, lakes: object }} thinned basemap and lakes
 * @param {object} projection of `posterFrame`
 * @param {(name: string) => { light: string, dark: string }} colours of `mapColours`
 */
export function posterSvg({ map, lakes }, projection, colours) {
  const { width, height } = POSTER;
  const area = drawnArea();
  const path = (topology, name) => pathData(united(topology, topology.objects[name]), projection, area);
  const fill = ([name, label, colour]) =>
    `<path class="map-${label}" fill="${colours(colour).light}" d="${path(map, name)}"/>`;
  const line = ([name, label, colour, thick]) =>
    `<path class="map-${label}" stroke="${colours(colour).light}" stroke-width="${thick}" d="${path(map, name)}"/>`;
  const group = (content) =>
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${content.join('')}</g>`;
  const [left, top, right, bottom] = area.map((value) => value * STEPS);
  const water = colours('water').light;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map-poster" viewBox="0 0 ${width} ${height}">`,
    `<metadata>${NOTICE}</metadata>`,
    darkStyle(colours),
    `<g transform="scale(${1 / STEPS})">`,
    `<path class="map-water" fill="${water}" d="M${left} ${top}H${right}V${bottom}H${left}z"/>`,
    ...FILLS.map(fill),
    group(LINES.map(line)),
    `<path class="map-lakes" fill="${water}" d="${path(lakes, 'lakes')}"/>`,
    group(TOP_LINES.map(line)),
    '</g></svg>\n',
  ].join('\n').replaceAll('<path class="map-', '<path vector-effect="non-scaling-stroke" class="map-');
}
