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
    ...summed(notes.map(({ column, note }) => `kept: ${column === "" ? "" : `${column} `}${note}`)),
    ...(left.length + notes.length > 0 ? ["each row of these stands in import-report.csv"] : []),
  ];
}

/** Why rows were left out, each reason once with the number of its rows. */
export function leftLines({ left }: Pick<ImportReport, "left">): string[] {
  return summed(left.map(({ reason }) => `left out: ${reason}`));
}

const EXAMPLES = 3;

/** Lines that differ only in what is quoted or in digits, and the first different ones of them. */
interface Group {
  count: number;
  readonly examples: string[];
  more: boolean;
}

/** The most frequent first; those that differ only in what is quoted or in digits count as one, and say up to three of these. */
function summed(lines: readonly string[]): string[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const key = alike(line);
    const group = groups.get(key) ?? { count: 0, examples: [], more: false };
    groups.set(key, group);
    group.count += 1;
    if (group.examples.some((example) => differences(example, line).length === 0)) continue;
    if (group.examples.length < EXAMPLES) group.examples.push(line);
    else group.more = true;
  }
  return [...groups.values()].sort((a, b) => b.count - a.count).map(said);
}

function said({ count, examples, more }: Group): string {
  const [first = "", ...others] = examples;
  const also = others.map((other) => differences(first, other).join(" … "));
  return `${count} × ${first}${also.length === 0 ? "" : ` (also ${also.join(", ")}${more ? " and others" : ""})`}`;
}

/** What the second of two lines that are alike quotes other than the first. */
function differences(one: string, other: string): string[] {
  const quoted = (line: string) => line.match(/“[^”]*”/g) ?? [];
  const known = quoted(one);
  return quoted(other).filter((text, at) => text !== known[at]);
}
