import { saidSwapped, swappedAmong } from "#dataset/swapped-among.ts";
import type { RowNote } from "#ingest/incident.ts";
import { mirroredPoints, type Pointed } from "#ingest/mirrored-points.ts";
import { pointsOutside } from "#ingest/points-outside.ts";

/**
 * What there is to look at in the points of rows: those that stand the other way round in other rows, those that lie outside of their
 * country, which is the `area` where no row names it, and those that lie far from all others. A row is told once.
 */
export function pointNotes(rows: readonly Pointed[], area: string): RowNote[] {
  const told = new Map<number, RowNote>();
  for (const note of [...mirroredPoints(rows), ...pointsOutside(rows, area), ...swappedPoints(rows)])
    if (!told.has(note.row)) told.set(note.row, note);
  return [...told.values()];
}

/** A note for each row whose point is one of those. Nothing is moved. */
function swappedPoints(rows: readonly Pointed[]): RowNote[] {
  const isSwapped = swappedAmong(rows.flatMap(({ place: { point } }) => point ?? []));
  return rows.flatMap(({ row, place: { name, point }, pointColumns }) =>
    point !== null && isSwapped(point) ? [{ row, column: pointColumns, note: saidSwapped(point, name) }] : [],
  );
}
