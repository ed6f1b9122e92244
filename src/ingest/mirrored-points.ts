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
 * A note for each row whose place has in other rows the same name and its coordinates the other way round, to a tenth of a degree: those
 * that are fewer were swapped. Where they are as many nobody but a person knows which, and both are told.
 */
export function mirroredPoints(rows: readonly Pointed[]): RowNote[] {
  const rowsAt = new Map<string, readonly [first: number, rows: number]>();
  for (const { row, place } of rows) {
    const { name, point } = place;
    if (point === null) continue;
    const key = keyOf(name, point.lat, point.lon);
    const [first, count] = rowsAt.get(key) ?? [row, 0];
    rowsAt.set(key, [first, count + 1]);
  }
  return rows.flatMap(({ row, place, pointColumns }) => {
    const { name, point } = place;
    if (point === null || Math.abs(point.lat - point.lon) < OFF_DIAGONAL) return [];
    const [other, others] = rowsAt.get(keyOf(name, point.lon, point.lat)) ?? [0, 0];
    const [, same] = rowsAt.get(keyOf(name, point.lat, point.lon)) ?? [0, 0];
    if (others < same || others === 0) return [];
    const [whose, what] =
      others === same
        ? [`row ${other}`, "look which is right"]
        : [`row ${other}, one of ${others} rows that agree,`, "and this row looks like the wrong one"];
    const note = `${point.lat}, ${point.lon} of “${name}” are those of ${whose} swapped; two places are made, ${what}`;
    return [{ row, column: pointColumns, note }];
  });
}

function keyOf(name: string, lat: number, lon: number): string {
  return JSON.stringify([name.toLowerCase(), lat.toFixed(1), lon.toFixed(1)]);
}
