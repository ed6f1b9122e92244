import type { Point } from "#dataset/point.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { RowPlace } from "#dataset/tables.ts";

type Bounds = DatasetMeta["map"]["bounds"];

interface PointInRow extends Point {
  readonly row: RowPlace;
}

/** How far outside the map, in degrees, a point may lie and still be taken for one of its places. */
const MARGIN = 1;
/** Of more rows nobody would look for each. */
const MOST_ROWS = 3;

/** Whether a point lies on the map, or hardly beside it. */
export function isOnMap({ lat, lon }: Point, [west, south, east, north]: Bounds): boolean {
  return lon >= west - MARGIN && lon <= east + MARGIN && lat >= south - MARGIN && lat <= north + MARGIN;
}

/**
 * What is wrong with the bounds of a map where more of its points need them the other way round (south, west, north, east, as Leaflet has
 * them) than speak for them as they stand; null where few do, which then are slips of their own. A point that lies on both maps, or on
 * neither, needs nothing.
 */
export function exchangedBounds(points: readonly PointInRow[], bounds: Bounds): string | null {
  const [west, south, east, north] = bounds;
  const held = new Set(points.filter((point) => isOnMap(point, bounds)));
  const other = new Set(points.filter((point) => isOnMap(point, [south, west, north, east])));
  const off = points.filter((point) => !held.has(point));
  const needing = off.filter((point) => other.has(point));
  const against = points.length - needing.length - [...held].filter((point) => other.has(point)).length;
  if (needing.length <= against) return null;
  const all = other.size === points.length ? "all of them" : other.size;
  const rows = needing.map(({ row }) => row.row);
  const which = rows.length > MOST_ROWS ? "" : ` in ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`;
  const found =
    points.length === 1
      ? "leave out the one point of places.csv, and hold it"
      : `hold ${held.size === 0 ? "none" : held.size} of the ${points.length} points of places.csv, and ${all}`;
  return `${found} with their sides the other way round; write west, south, east, north, or, where they stand so, swap lat and lon${which} of places.csv`;
}
