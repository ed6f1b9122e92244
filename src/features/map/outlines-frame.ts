import type { Place } from "#dataset/records.ts";
import type { Bounds } from "#features/map/mercator.ts";

/** Where our own outlines were cut, as data/basemap/src/settings.js says: beyond it nobody knows land from water. */
export const FRAME: Bounds = [24, 14, 112, 70];

/** As far as a flat map of the world goes. */
const NORTHERNMOST = 85;
const STEP = 10;

function stepsTo(most: number): number[] {
  const steps = Math.floor(most / STEP);
  return Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * STEP);
}

const [WEST, SOUTH, EAST, NORTH] = FRAME;

/** The area of the outlines: what is no land in it is water. */
export const FRAME_AREA: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [WEST, SOUTH],
      [EAST, SOUTH],
      [EAST, NORTH],
      [WEST, NORTH],
      [WEST, SOUTH],
    ],
  ],
};

/** Meridians and parallels of the whole world: below the area of the outlines, so that they show only where nothing is drawn. */
export const GRATICULE: GeoJSON.MultiLineString = {
  type: "MultiLineString",
  coordinates: [
    ...stepsTo(180).map((lng) => [
      [lng, -NORTHERNMOST],
      [lng, NORTHERNMOST],
    ]),
    ...stepsTo(NORTHERNMOST).map((lat) => [
      [-180, lat],
      [180, lat],
    ]),
  ],
};

/** Whether any of the places has a point beyond the outlines. */
export function anyBeyond(places: readonly Pick<Place, "lat" | "lon">[]): boolean {
  return places.some(
    ({ lat, lon }) => lat !== null && lon !== null && (lon < WEST || lon > EAST || lat < SOUTH || lat > NORTH),
  );
}
