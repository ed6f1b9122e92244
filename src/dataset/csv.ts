import Papa from "papaparse";
import type { Issue } from "#dataset/issue.ts";
import { oneLineEnd } from "#dataset/line-ends.ts";
import { type Loss, lossOf } from "#dataset/lost-letters.ts";

/** The longest cell, in UTF-16 units, that a table may hold. */
const MAX_CELL_LENGTH = 20_000;
/** The longest table, in UTF-16 units, that is parsed at all. */
const MAX_TABLE_LENGTH = 400_000_000;

/** A parsed table: `rows[0]` is row 2 of the file. Every row has as many cells as the header, which is empty where there is none. */
export interface CsvReading {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

const UNREADABLE: Readonly<Record<string, string>> = {
  MissingQuotes:
    'a cell opens with a double quote that is never closed; close it, or write "" for a quote inside a cell',
  InvalidQuotes: 'a double quote stands inside a quoted cell; write it twice ("")',
};

/** What a parser hands over of a table, whole or piece by piece: its rows and what was wrong with them, from the first on. */
export interface CsvPiece {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row?: number | undefined; readonly code: string; readonly message: string }[];
}

/** Who takes the header of a table, then its rows with their numbers in the file, and what is wrong with them. */
export interface CsvTaker {
  readonly header: (cells: readonly string[]) => void;
  readonly row: (cells: readonly string[], row: number) => void;
  readonly issue: (issue: Issue) => void;
}

/**
 * Splits RFC 4180 text (UTF-8, commas) into a header and rows of equally many cells. A byte order mark (which the
 * parser drops), one final line break and rows that end now in CRLF, now in LF are tolerated. Anything else that is
 * wrong is an issue; the rows are then not to be relied on. Never throws.
 */
export function readCsv(table: string, text: string): CsvReading {
  const issues: Issue[] = [];
  if (text.length > MAX_TABLE_LENGTH) {
    const message = `is longer than ${MAX_TABLE_LENGTH} characters; split the dataset`;
    return { header: [], rows: [], issues: [{ severity: "error", table, row: null, field: null, message }] };
  }
  let header: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  const reader = csvReader(table, {
    header: (cells) => {
      header = cells;
    },
    row: (cells) => void rows.push(cells),
    issue: (issue) => void issues.push(issue),
  });
  reader.piece(Papa.parse<string[]>(withOneLineEnd(text), { delimiter: "," }));
  reader.end();
  return { header, rows, issues };
}

function withOneLineEnd(text: string): string {
  const { piece, rest } = oneLineEnd();
  return piece(text) + rest();
}

/** The same for a table that comes in pieces, for `taker` to have them one row at a time. */
export function csvReader(
  table: string,
  taker: CsvTaker,
): { readonly piece: (piece: CsvPiece) => void; readonly end: () => void } {
  const problem = (row: number | null, message: string, field: string | null = null) =>
    taker.issue({ severity: "error", table, row, field, message });
  let row = 0;
  let header: readonly string[] | null = null;
  let foreign = false;
  // Rows whose quotes are broken: how many cells they have says no more.
  const unsplit = new Set<number>();
  // A file in another encoding has lost the letters of most of its cells, and is told once.
  const lost = new Map<Loss, { readonly row: number; readonly field: string | null; others: number }>();
  // Only a blank line that others follow is one too many.
  let blank: readonly string[] | null = null;
  // Of rows one below the other that are all empty, as Excel leaves them by the hundred, the first is told.
  let empty: { readonly row: number; below: number } | null = null;
  const tellEmpty = () => {
    if (empty !== null) problem(empty.row, problemOfEmpty(empty.below));
    empty = null;
  };

  const take = (cells: readonly string[]) => {
    row += 1;
    if (row === 1) {
      if (isBlank(cells)) return;
      header = cells;
      return taker.header(cells);
    }
    if (header === null) return taker.row(cells, row);
    if (!unsplit.has(row) && isEmptyRow(cells)) {
      if (empty === null) empty = { row, below: 0 };
      else empty.below += 1;
      return taker.row(cells, row);
    }
    tellEmpty();
    const message = unsplit.has(row) ? null : problemOfWidth(cells.length, header.length);
    if (message !== null) problem(row, message);
    cells.forEach((cell, index) => {
      const field = header?.[index] ?? null;
      if (cell.length > MAX_CELL_LENGTH)
        problem(row, `is longer than ${MAX_CELL_LENGTH} characters; shorten it`, field);
      const loss = lossOf(cell);
      if (loss === null) return;
      const first = lost.get(loss);
      if (first) first.others += 1;
      else lost.set(loss, { row, field, others: 0 });
    });
    taker.row(cells, row);
  };
  return {
    piece: ({ data, errors }) => {
      const before = row + (blank === null ? 0 : 1);
      const message = before === 0 ? problemOfFile(data[0] ?? []) : null;
      if (message !== null) {
        foreign = true;
        problem(null, message);
      }
      if (foreign) return;
      for (const error of errors) {
        const at = before + (error.row ?? 0) + 1;
        if (!unsplit.has(at)) problem(at, UNREADABLE[error.code] ?? error.message);
        unsplit.add(at);
      }
      for (const cells of data) {
        if (blank !== null) take(blank);
        blank = isBlank(cells) ? cells : null;
        if (blank === null) take(cells);
      }
    },
    end: () => {
      tellEmpty();
      for (const [{ severity, ...loss }, { row, field, others }] of lost)
        taker.issue({ severity, table, row, field, message: problemOfLetters(loss, others) });
      if (header === null && !foreign) problem(1, "has no header; write the names of the columns in the first row");
    },
  };
}

/** Whether a row holds nothing: a blank line, or commas alone. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells?.length === 1 && cells[0]?.trim() === "";
}

/** What a file is instead of a table, by its first row. */
function problemOfFile(cells: readonly string[]): string | null {
  const [first = ""] = cells;
  if (first.trimStart().startsWith("<")) return "is a web page, not a table; download the table itself, as CSV";
  if (cells.some((cell) => /[\0\uFFFD]/.test(cell))) return "is not a table in UTF-8; save it as CSV, in UTF-8";
  if (cells.length > 1 || !/[;\t]/.test(first)) return null;
  return "separates its cells with semicolons or tabs; save it with commas (LibreOffice asks for them, Google Sheets writes them, Excel takes what the system calls its list separator)";
}

function problemOfEmpty(below: number): string {
  if (below === 0) return "is empty; delete the line";
  return below === 1
    ? "is empty, as the line below it is; delete both"
    : `is empty, as the ${below} lines below it are; delete them all`;
}

function problemOfWidth(cells: number, width: number): string | null {
  if (cells === width) return null;
  const remedy =
    cells > width
      ? "put a cell that holds a comma in double quotes"
      : "write a comma for each column, also behind an empty cell, or delete what is no row";
  return `has ${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${width}; ${remedy}`;
}

function problemOfLetters({ has, remedy }: Pick<Loss, "has" | "remedy">, others: number): string {
  const also = others === 0 ? "" : `, as ${others} other ${others === 1 ? "cell has" : "cells have"}`;
  return `${has}${also}; ${remedy}`;
}
