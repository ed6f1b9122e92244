import { cellsOf } from "#model/cells.ts";
import type { Lookup } from "#model/lookup.ts";
import { markPlace, type PlaceLevel } from "#model/place-scope.ts";

/**
 * What a mark of the map stands for: a city with its sites, each place on its own, or a cell of the zoom that the number
 * says, with all places in it.
 */
export type MarkLevel = PlaceLevel | `cells-${number}`;

/** The zoom of a level of cells; null for the other levels. */
export function cellZoom(level: MarkLevel): number | null {
  return level.startsWith("cells-") ? Number(level.slice(6)) : null;
}

/** The place whose mark carries `placeId` at a level. */
export function markOf(lookup: Lookup, placeId: string, level: MarkLevel): string {
  const zoom = cellZoom(level);
  if (zoom === null) return markPlace(lookup, placeId, level as PlaceLevel);
  const city = markPlace(lookup, placeId, "city");
  return cellsOf(lookup, zoom).leaderOf.get(city) ?? city;
}
