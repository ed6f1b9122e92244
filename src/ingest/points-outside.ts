import { OUTLINES, outlineOfRegion } from "#dataset/outlines.ts";
import { DEFAULT_AREA } from "#ingest/about-file.ts";
import { isOutlinedCountry } from "#ingest/area-names.ts";
import { isInCountry } from "#ingest/in-country.ts";
import type { RowNote } from "#ingest/incident.ts";
import type { Pointed } from "#ingest/mirrored-points.ts";
import { shortSlugOf } from "#ingest/slugs.ts";

/**
 * A note for each row whose point lies outside of the country that the map has outlines of, though the row, or whoever names the area, says that
 * it lies in it, and would lie inside with latitude and longitude the other way round; where nobody says it, though the names of its outlines
 * are those of places that would all lie in it so. Nothing is moved.
 */
export function pointsOutside(rows: readonly Pointed[], area: string): RowNote[] {
  const unsaid = isSaidByNames(rows, area) ? "Kazakhstan, where places are called so" : "";
  return rows.flatMap(({ row, place: { name, point, within }, pointColumns }) => {
    const named = countryOf(within, area);
    const country = named === "" ? unsaid : named;
    if (point === null || country === "" || (named !== "" && !isOutlinedCountry(named))) return [];
    const { lat, lon } = point;
    if (isInCountry(point) || !isInCountry({ lat: lon, lon: lat })) return [];
    const note = `${lat}, ${lon} of “${name}” lies outside of ${country}, and would lie in it with latitude and longitude swapped; look which is which`;
    return [{ row, column: pointColumns, note }];
  });
}

/** The country that a row lies in; empty where nobody names it. */
function countryOf(within: readonly string[], area: string): string {
  return within[0] || (area === DEFAULT_AREA ? "" : area);
}

/** Whether rows of no country have points of places that are called as outlines, or lie in such regions, and all of these would lie in it with their coordinates swapped. */
function isSaidByNames(rows: readonly Pointed[], area: string): boolean {
  const known = rows.flatMap(({ place: { name, within, point } }) =>
    point !== null && countryOf(within, area) === "" && [name, ...within].some(isOutlined) ? point : [],
  );
  const swapped = known.filter(({ lat, lon }) => isInCountry({ lat: lon, lon: lat }));
  return swapped.length === known.length && swapped.some((point) => !isInCountry(point));
}

function isOutlined(name: string): boolean {
  return outlineOfRegion(name) !== null || OUTLINES.has(shortSlugOf(name));
}
