import { OUTLINES_BOX } from "#dataset/outlines.ts";
import { isOutlinedCountry } from "#ingest/area-names.ts";
import type { RowNote } from "#ingest/incident.ts";
import type { Pointed } from "#ingest/mirrored-points.ts";

/**
 * A note for each row whose point lies outside of the country that the map has outlines of, though the row, or whoever names the area, says that
 * it lies in it, and would lie inside with latitude and longitude the other way round. Nothing is moved.
 */
export function pointsOutside(rows: readonly Pointed[], area: string): RowNote[] {
  return rows.flatMap(({ row, place: { name, point, within }, pointColumns }) => {
    const country = within[0] || area;
    if (point === null || !isOutlinedCountry(country)) return [];
    const { lat, lon } = point;
    if (isInside({ lat, lon }) || !isInside({ lat: lon, lon: lat })) return [];
    const note = `${lat}, ${lon} of “${name}” lies outside of ${country}, and would lie in it with latitude and longitude swapped; look which is which`;
    return [{ row, column: pointColumns, note }];
  });
}

function isInside({ lat, lon }: { lat: number; lon: number }): boolean {
  const { west, south, east, north } = OUTLINES_BOX;
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
