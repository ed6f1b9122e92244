import { listed } from "#ingest/listed.ts";
import { shortened } from "#ingest/shortened.ts";

/** A record below a header: its number in the file, and its cells in the order of the columns. */
export interface HeadedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const [LONGEST, MOST_NAMED] = [30, 4];

/** What of a header would lose cells of its rows until a person mends it, as lines of a report. */
export function headerDoubts(names: readonly string[], rows: readonly HeadedRow[]): string[] {
  return [...secondHeader(names, rows), ...withoutName(names, rows)];
}

function secondHeader(names: readonly string[], rows: readonly HeadedRow[]): string[] {
  const [first] = rows;
  if (first === undefined || first.cells.some((cell) => /\d/.test(cell))) return [];
  if (!names.some((name, at) => name === "" && cellAt(first, at) !== "")) return [];
  const more = first.cells.flatMap((cell) => cell.trim() || []).map((cell) => shortened(cell, LONGEST));
  return [
    `row ${first.row} looks like a second row of names (${listed(more, MOST_NAMED)}); write both rows as one, with a name for each column`,
  ];
}

function withoutName(names: readonly string[], rows: readonly HeadedRow[]): string[] {
  return names.flatMap((name, at) => {
    const filled = name === "" ? rows.filter((one) => cellAt(one, at) !== "") : [];
    const [first] = filled;
    if (first === undefined) return [];
    const cells = filled.length === 1 ? "1 cell, in" : `${filled.length} cells, the first in`;
    return [
      `column ${at + 1}, which has no name, holds ${cells} row ${first.row} (“${shortened(cellAt(first, at), LONGEST)}”), and nobody reads it; give it a name in the header`,
    ];
  });
}

function cellAt({ cells }: HeadedRow, at: number): string {
  return cells[at]?.trim() ?? "";
}
