import type { ForeignRow, ForeignTable, LeftRow } from "#ingest/foreign-table.ts";
import type { RowNote } from "#ingest/incident.ts";

/**
 * A note for each row that was kept though an earlier one is equal to it in every cell: two events may look alike, or one was entered
 * twice, and nobody here can tell.
 */
export function equalRows({ rows, header }: ForeignTable, left: readonly LeftRow[]): RowNote[] {
  const gone = new Set(left.map(({ row }) => row));
  // By a number in place of their text, which would take the memory of the file again.
  const met = new Map<number, ForeignRow[]>();
  return rows.flatMap((row) => {
    if (gone.has(row.row)) return [];
    const key = hashOf(row, header);
    const likely = met.get(key) ?? [];
    met.set(key, likely);
    const earlier = likely.find(({ cell }) => header.every((column) => cell(column) === row.cell(column)));
    if (earlier === undefined) {
      likely.push(row);
      return [];
    }
    const note = `rows “${earlier.row} and ${row.row}” are equal in every cell; both are kept and counted, since two events may look alike; if one was entered twice, take it out`;
    return [{ row: row.row, column: "", note }];
  });
}

function hashOf({ cell }: ForeignRow, header: readonly string[]): number {
  let hash = 0;
  for (const column of header) for (const letter of `${cell(column)}\n`) hash = (hash * 31 + letter.charCodeAt(0)) | 0;
  return hash;
}
