import { foreignDay } from "#ingest/foreign-date.ts";
import { foreignMonth } from "#ingest/foreign-month.ts";
import { listed } from "#ingest/listed.ts";
import { shortened } from "#ingest/shortened.ts";

/** A record below a header: its number in the file, and its cells in the order of the columns. */
export interface HeadedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const [LONGEST, MOST_NAMED, ROWS_LOOKED_AT] = [30, 4, 200];
const FRACTION = /^[+-]?\d+[.,]\d+$/;
const WHOLE = /^[+-]?\d+$/;
/** Numbers that name columns in tables with one for each year. */
const YEAR = /^(?:1[89]|20|21)\d{2}$/;

/**
 * Throws where what should name the columns is a record like those below it: a date above dates, or a number with a fraction, such as a
 * coordinate, above numbers, where no word stands above numbers. Its cells would be lost as names.
 */
export function checkHeader(names: readonly string[], rows: readonly HeadedRow[], row: number): void {
  const columns = names.map((name, at) => ({ name, below: below(rows, at) })).filter((one) => one.below.length > 0);
  const dated = columns.find(({ name, below: cells }) => isDate(name) && cells.every(isDate));
  const headed = columns.some(({ name, below: cells }) => !isNumber(name) && !isDate(name) && cells.every(isNumber));
  const placed = columns.find(({ name, below: cells }) => FRACTION.test(name) && cells.every(isNumber));
  const found = dated ?? (headed ? undefined : placed);
  if (found === undefined) return;
  throw new Error(
    `Row ${row}, which should name the columns, holds “${shortened(found.name, LONGEST)}”, as the rows below it do: the file seems to have no header row. Put a row above it that names each column, as Date, City, Event, Killed.`,
  );
}

/** What of a header would lose cells of its rows until a person mends it, as lines of a report. */
export function headerDoubts(names: readonly string[], rows: readonly HeadedRow[]): string[] {
  return [...namedByNumbers(names, rows), ...secondHeader(names, rows), ...withoutName(names, rows)];
}

function namedByNumbers(names: readonly string[], rows: readonly HeadedRow[]): string[] {
  const numbers = names.filter((name, at) => {
    const cells = below(rows, at);
    return WHOLE.test(name) && !YEAR.test(name) && cells.length > 0 && cells.every((cell) => WHOLE.test(cell));
  });
  if (numbers.length === 0) return [];
  return [
    `columns are called as the numbers below them: ${listed(numbers, MOST_NAMED)}; if the file has no header row, put one above, since its first row was taken for the names`,
  ];
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

function below(rows: readonly HeadedRow[], at: number): readonly string[] {
  return rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => cellAt(row, at) || []);
}

function cellAt({ cells }: HeadedRow, at: number): string {
  return cells[at]?.trim() ?? "";
}

function isDate(text: string): boolean {
  return (foreignDay(text, "dmy") ?? foreignDay(text, "mdy") ?? foreignMonth(text)) !== null;
}

function isNumber(text: string): boolean {
  return WHOLE.test(text) || FRACTION.test(text);
}
