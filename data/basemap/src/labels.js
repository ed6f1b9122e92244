import { COUNTRIES, FAR_COUNTRIES } from '../names/countries.js';
import { TOWNS } from '../names/towns.js';
import { NAMED_LAKES, RIVERS, SEAS } from '../names/waters.js';

import { polygonsOf } from './geometry.js';
import { labelPoints, largest } from './label-point.js';

const REGION_RANK = 2;

/** Among so many points a map chooses one for the name of a country farther off, where its marks leave room. */
const CHOICE = 6;

function point(coordinates, properties) {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function written({ kind, rank, id, at, names: [name_en, name_ru, name_kk] }) {
  return point(at, { kind, rank, id, name_en, name_ru, name_kk });
}

/** Oblasts only: the two cities among the regions have a label of their own. */
function regionLabels(map) {
  const cities = new Set(TOWNS.filter((town) => town.kind === 'city').map((town) => town.id));
  return map.objects.regions.geometries
    .filter((region) => !cities.has(region.id))
    .map(({ id, properties: { lon, lat, name_en, name_ru, name_kk } }) =>
      point([lon, lat], { kind: 'region', rank: REGION_RANK, id, name_en, name_ru, name_kk }),
    );
}

/** A country farther off, with the points where it has room for its name, the widest part first. */
function farLabel({ source, ...label }, groups) {
  const polygons = groups.filter(({ id }) => id.startsWith(source)).flatMap(({ geometry }) => polygonsOf(geometry));
  const { properties } = written(label);
  return { type: 'Feature', properties, geometry: { type: 'MultiPoint', coordinates: labelPoints(largest(polygons), CHOICE) } };
}

/**
 * The labels of the countries that are no neighbours, as a GeoJSON collection of points to choose from.
 * @param {object[]} groups features of `dissolve`
 */
export function farLabels(groups) {
  return { type: 'FeatureCollection', features: FAR_COUNTRIES.map((far) => farLabel(far, groups)) };
}

/**
 * Every label of the map as a GeoJSON collection of points.
 * @param {object} map topology with `regions`
 */
export function labelsFor(map) {
  const named = [...TOWNS, ...COUNTRIES, ...SEAS, ...NAMED_LAKES, ...RIVERS];
  return { type: 'FeatureCollection', features: [...named.map(written), ...regionLabels(map)] };
}
