import { feature } from 'topojson-client';
import { REGIONS } from '../names/regions.js';
import { NAMED_LAKES, OTHER_LAKES } from '../names/waters.js';
import { distanceToEdge, isInside, linesOf, polygonsOf } from './geometry.js';
import { BOX } from './settings.js';

const RIVER_REACH = 0.15;

function shapes(topology, name) {
  const shape = feature(topology, topology.objects[name]);
  return new Map((shape.features ?? [shape]).map((item, i) => [item.id ?? i, item.geometry]));
}

const covers = (geometry, place) => polygonsOf(geometry).some((polygon) => isInside(place, polygon));
const anyCovers = (geometries, place) => [...geometries.values()].some((geometry) => covers(geometry, place));

/** Where a label of each kind must lie. */
function rules(map, lakes) {
  const [country] = shapes(map, 'country').values();
  const [land] = shapes(map, 'land').values();
  const [rivers] = shapes(map, 'rivers').values();
  const regions = shapes(map, 'regions');
  const waters = shapes(lakes, 'lakes');
  const inCountry = (place) => anyCovers(regions, place) && covers(country, place);
  return {
    town: inCountry,
    city: inCountry,
    region: (place, id) => covers(regions.get(id), place),
    country: (place) => covers(land, place) && !covers(country, place),
    water: (place) => anyCovers(waters, place) || !covers(land, place),
    river: (place) => distanceToEdge(place, linesOf(rivers)) < RIVER_REACH,
  };
}

function closedInside(topology) {
  const [west, south, east, north] = topology.bbox;
  return west >= BOX[0] - 0.01 && south >= BOX[1] - 0.01 && east <= BOX[2] + 0.01 && north <= BOX[3] + 0.01;
}

/**
 * What is wrong with the result, as sentences; none when all is well.
 * @param {object} map basemap topology
 * @param {object} lakes lakes topology
 * @param {object} labels GeoJSON labels
 */
export function problems(map, lakes, labels) {
  const found = [];
  const rule = rules(map, lakes);
  for (const { properties, geometry } of labels.features) {
    const { kind, id, name_en, name_ru, name_kk } = properties;
    const places = geometry.type === 'MultiPoint' ? geometry.coordinates : [geometry.coordinates];
    if (!places.every((place) => rule[kind](place, id))) found.push(`the label of ${kind} ${id} lies in the wrong place`);
    if (!name_en || !name_ru || !name_kk) found.push(`${kind} ${id} lacks a name`);
  }
  const keys = labels.features.map(({ properties }) => `${properties.kind} ${properties.id}`);
  for (const key of keys.filter((item, i) => keys.indexOf(item) !== i)) found.push(`${key} stands twice`);
  const regions = shapes(map, 'regions');
  for (const { id } of REGIONS) if (!regions.has(id)) found.push(`region ${id} is missing`);
  const waters = shapes(lakes, 'lakes');
  for (const { id } of [...NAMED_LAKES, ...OTHER_LAKES]) if (!waters.has(id)) found.push(`lake ${id} is missing`);
  for (const topology of [map, lakes]) if (!closedInside(topology)) found.push('data reaches beyond the box');
  return found;
}
