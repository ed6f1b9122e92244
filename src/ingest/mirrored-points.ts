import type { IncidentPlace, RowNote } from "#ingest/incident.ts";

/** The place of a row that is kept, with the columns that its point was read from, as the file names them. */
export interface Pointed {
  readonly row: number;
  readonly place: IncidentPlace;
  readonly pointColumns: string;
}

/** Closer to the line where latitude and longitude are one number, a point and its mirror image are neighbours. */
const OFF_DIAGONAL = 1;

/**
 * A note for each row whose place has in another row the same name and its coordinates the other way round, to a tenth of a
 * degree: one of the two was swapped, and nobody but a person knows which.
 */
export function mirroredPoints(rows: readonly Pointed[]): RowNote[] {
  const firstRow = new Map<string, number>();
  for (const { row, place } of rows) {
    const { name, point } = place;
    if (point === null) continue;
    const key = keyOf(name, point.lat, point.lon);
    if (!firstRow.has(key)) firstRow.set(key, row);
  }
  return rows.flatMap(({ row, place, pointColumns }) => {
    const { name, point } = place;
    if (point === null || Math.abs(point.lat - point.lon) < OFF_DIAGONAL) return [];
    const other = firstRow.get(keyOf(name, point.lon, point.lat));
    if (other === undefined) return [];
    const note = `${point.lat}, ${point.lon} of “${name}” are those of row ${other} swapped; two places are made, look which is right`;
    return [{ row, column: pointColumns, note }];
  });
}

function keyOf(name: string, lat: number, lon: number): string {
  return JSON.stringify([name.toLowerCase(), lat.toFixed(1), lon.toFixed(1)]);
}
