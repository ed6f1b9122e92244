/** Everything that a cartographer may want to turn: one place, plain numbers. */

/** The data ends at this box [west, south, east, north]; a map's `maxBounds` must lie inside it. */
export const BOX = [24, 14, 112, 70];

/** What a reader usually sees around Kazakhstan; detail is full inside and falls off outside. */
export const USUAL_VIEW = [46, 39.5, 88, 56.5];

/** Smallest triangle (square degrees at the equator's scale) that a line keeps inside the usual view. */
export const MAP_DETAIL = 2.4e-5;

/** The same for the borders of countries farther off, which only a map of a story there has. */
export const FAR_DETAIL = 2.4e-6;

/** The same for rivers, which come from a coarser source and are rounded first. */
export const RIVER_DETAIL = 2.5e-4;

/** The same for lakes, whose source is cut to 500 m already. */
export const LAKE_DETAIL = 2e-5;

/** The same for the poster: about one square pixel. */
export const POSTER_DETAIL = 2.2e-3;

/** Steps across the box when coordinates are rounded. */
export const QUANTISE = 2.5e4;

/** Islands and gaps smaller than this (square degrees, inside the usual view) are left out. */
export const SMALLEST_ISLAND = 1.5e-3;

/** Lakes smaller than this (square degrees, inside the usual view) are left out. */
export const SMALLEST_LAKE = 8e-3;

/** The poster's size and the free rim around the country, in its own pixels. */
export const POSTER = { width: 960, height: 580, padding: 24 };

/**
 * How much coarser than inside the usual view a place may be drawn: 1 inside, rising with distance.
 * @param {number} lon
 * @param {number} lat
 */
export function coarseness(lon, lat) {
  const [west, south, east, north] = USUAL_VIEW;
  const dx = Math.max(west - lon, 0, lon - east);
  const dy = Math.max(south - lat, 0, lat - north);
  return (1 + Math.hypot(dx, dy)) ** 2;
}
