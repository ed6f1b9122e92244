import { writeCsv } from "#dataset/write-csv.ts";
import { alike } from "#ingest/alike.ts";
import type { LeftRow } from "#ingest/foreign-table.ts";
import type { RowNote } from "#ingest/incident.ts";

/** What became of the rows of a file: each was kept or left, and notes are about rows that were kept. */
export interface ImportReport {
  readonly kept: number;
  readonly left: readonly LeftRow[];
  readonly notes: readonly RowNote[];
  readonly found: readonly string[];
}

/** The report as a table: one line for each row that was left and for each note. */
export function reportCsv({ left, notes }: ImportReport): string {
  const lines = [
    ...left.map(({ row, column = "", reason }) => [row, "left out", column, reason] as const),
    ...notes.map(({ row, column, note }) => [row, "kept", column, note] as const),
  ].sort(([a], [b]) => a - b);
  return writeCsv({ header: ["row", "became", "column", "what"], rows: lines }, "data");
}

/** The report in a few lines: the counts, which add up, and what is said of many rows once with their number. */
export function reportLines({ kept, left, notes, found }: ImportReport): string[] {
  const read = kept + left.length;
  return [
    ...found,
    `${read} ${read === 1 ? "row" : "rows"} read = ${kept} kept + ${left.length} left out`,
    ...leftLines({ left }),
    ...summed(notes.map(({ column, note }) => `kept: ${column} ${note}`)),
  ];
}

/** Why rows were left out, each reason once with the number of its rows. */
export function leftLines({ left }: Pick<ImportReport, "left">): string[] {
  return summed(left.map(({ reason }) => `left out: ${reason}`));
}

/** The most frequent first; those that differ only in what is quoted or in digits count as one. */
function summed(lines: readonly string[]): string[] {
  const groups = new Map<string, { example: string; count: number }>();
  for (const line of lines) {
    const key = alike(line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { example: line, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()].sort((a, b) => b.count - a.count).map(({ example, count }) => `${count} × ${example}`);
}
