import { COUNTRIES } from '../names/countries.js';
import { TOWNS } from '../names/towns.js';
import { NAMED_LAKES, RIVERS, SEAS } from '../names/waters.js';

const REGION_RANK = 2;

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

/**
 * Every label of the map as a GeoJSON collection of points.
 * @param {object} map topology with `regions`
 */
export function labelsFor(map) {
  const named = [...TOWNS, ...COUNTRIES, ...SEAS, ...NAMED_LAKES, ...RIVERS];
  return { type: 'FeatureCollection', features: [...named.map(written), ...regionLabels(map)] };
}
