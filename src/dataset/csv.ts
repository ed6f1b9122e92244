import Papa from "papaparse";
import type { Issue } from "#dataset/issue.ts";

/** The longest cell, in UTF-16 units, that a table may hold. */
export const MAX_CELL_LENGTH = 20_000;
/** The longest table, in UTF-16 units, that is parsed at all. */
export const MAX_TABLE_LENGTH = 400_000_000;

/** A parsed table: `rows[0]` is row 2 of the file. Every row has as many cells as the header. */
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

/**
 * Splits RFC 4180 text (UTF-8, commas) into a header and rows of equally many cells. A byte order mark (which the
 * parser drops) and one final line break are tolerated. Anything else that is wrong is an issue; the rows are then
 * not to be relied on. Never throws.
 */
export function readCsv(table: string, text: string): CsvReading {
  const issues: Issue[] = [];
  const problem = (row: number | null, message: string) =>
    issues.push({ severity: "error", table, row, field: null, message });

  if (text.length > MAX_TABLE_LENGTH) {
    problem(null, `is longer than ${MAX_TABLE_LENGTH} characters; split the dataset`);
    return { header: [], rows: [], issues };
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: "," });
  if (isBlank(data.at(-1))) data.pop();
  for (const error of errors) problem((error.row ?? 0) + 1, UNREADABLE[error.code] ?? error.message);

  const [header, ...rows] = data;
  if (header === undefined || isBlank(header)) {
    problem(1, "has no header; write the names of the columns in the first row");
    return { header: [], rows: [], issues };
  }
  if (header.length === 1 && /[;\t]/.test(text.split("\n", 1)[0] ?? "")) {
    problem(1, "separates its cells with semicolons or tabs; save it with commas");
  }
  rows.forEach((cells, index) => {
    const message = problemOfRow(cells, header.length);
    if (message !== null) problem(index + 2, message);
  });
  return { header, rows, issues };
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells?.length === 1 && cells[0]?.trim() === "";
}

function problemOfRow(cells: readonly string[], width: number): string | null {
  if (isBlank(cells)) return "is empty; delete the line";
  if (cells.length !== width) {
    return `has ${cells.length} cells where the header has ${width}; put a cell that holds a comma in double quotes`;
  }
  if (cells.some((cell) => cell.length > MAX_CELL_LENGTH))
    return `has a cell longer than ${MAX_CELL_LENGTH} characters`;
  if (cells.some((cell) => cell.includes("\uFFFD"))) return "has letters that are not UTF-8; save the file as UTF-8";
  return null;
}
