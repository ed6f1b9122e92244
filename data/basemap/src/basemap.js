import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { COUNTRY, REGIONS } from '../names/regions.js';
import { frameRuns } from './frame.js';
import { polygonsOf } from './geometry.js';
import { labelPoint, largest } from './label-point.js';
import { layersOf } from './layers.js';
import { riversFor } from './rivers.js';
import { QUANTISE } from './settings.js';
import { triangleWeight } from './weight.js';

const FINE = 1e6;

function described(geometry, names, polygons) {
  const { id, source, at, ...properties } = names;
  const [lon, lat] = at ?? labelPoint(largest(polygons));
  return { ...geometry, id, properties: { ...properties, lon, lat } };
}

function withNames(whole, layers) {
  const shape = (geometry) => polygonsOf(feature(whole, geometry).geometry);
  const regions = REGIONS.map((names) => {
    const geometry = layers.regions.geometries.find((item) => item.id === names.source);
    return described(geometry, names, shape(geometry));
  });
  return {
    ...layers,
    country: described(layers.country, COUNTRY, shape(layers.country)),
    regions: { type: 'GeometryCollection', geometries: regions },
  };
}

/**
 * One topology with every layer but the lakes, in full detail, each point carrying its weight for `thinned`.
 * @param {object[]} groups features of `dissolve`
 * @param {object[]} riverLines Natural Earth rivers
 */
export function basemapTopology(groups, riverLines) {
  const input = { groups: { type: 'FeatureCollection', features: groups }, frame: frameRuns(groups) };
  const first = topology(input, FINE);
  const land = feature(first, layersOf(first).land).geometry;
  const whole = topology({ ...input, rivers: riversFor(riverLines, land) }, FINE);
  const layers = withNames(whole, { ...layersOf(whole), rivers: whole.objects.rivers });
  return presimplify(filter({ ...whole, objects: layers }), triangleWeight);
}

/**
 * A topology of lakes, weighted in the same way.
 * @param {object[]} features of `lakesFor`
 */
export function lakesTopology(features) {
  return presimplify(topology({ lakes: { type: 'FeatureCollection', features } }, FINE), triangleWeight);
}

/**
 * The topology with the points that matter at this detail, rounded.
 * @param {object} weighted
 * @param {number} detail smallest triangle kept
 */
export function thinned(weighted, detail) {
  const simple = simplify(weighted, detail);
  return quantize(filter(simple, filterWeight(simple, detail, triangleWeight)), QUANTISE);
}

/**
 * A topology in two: without one of its layers, and that layer alone.
 * @param {object} whole
 * @param {string} name of the layer
 */
export function apart(whole, name) {
  const { [name]: layer, ...others } = whole.objects;
  return [filter({ ...whole, objects: others }), filter({ ...whole, objects: { [name]: layer } })];
}

/** The land of a topology as GeoJSON geometry. */
export function landOf(whole) {
  return feature(whole, whole.objects.land).geometry;
}
