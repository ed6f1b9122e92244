import Papa from "papaparse";
import { startsFormula } from "#dataset/formula.ts";

/**
 * The two forms of a CSV file. `data` is for machines: every cell stands as it is. `spreadsheet` is for people: a text that a
 * spreadsheet would run as a formula gets an apostrophe before it, and the file the byte order mark by which Excel knows UTF-8.
 */
export type CsvForm = "data" | "spreadsheet";

/** A cell as it is written; a null leaves it empty, and whatever else is no text is written as its digits or word. */
export type CsvCell = string | number | boolean | object | null;

/** A table to be written: every row has as many cells as the header. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const BYTE_ORDER_MARK = "\uFEFF";

/** What stands between cells. Where commas are in numbers, spreadsheets of that language expect semicolons. */
export type CsvSeparator = "," | ";";

/**
 * Writes a table as RFC 4180 text: commas, CRLF after every row, quotes only where they are needed. With semicolons in place of the
 * commas a number has a comma in place of its point.
 */
export function writeCsv({ header, rows }: CsvTable, form: CsvForm, separator: CsvSeparator = ","): string {
  const written = [header, ...rows].map((cells) =>
    cells.map((cell) => {
      const text = writtenCell(cell, form);
      return separator === ";" && typeof cell !== "string" ? text.replace(".", ",") : text;
    }),
  );
  const text = `${Papa.unparse(written, { newline: "\r\n", delimiter: separator })}\r\n`;
  return form === "spreadsheet" ? `${BYTE_ORDER_MARK}${text}` : text;
}

/** The text of a cell of a `spreadsheet` file without the apostrophe that `writeCsv` gave it. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && startsFormula(cell.replace(/^'+/, "")) ? cell.slice(1) : cell;
}

function writtenCell(cell: CsvCell, form: CsvForm): string {
  const text = cell === null ? "" : String(cell);
  // A text that has such an apostrophe already gets another, so that taking one off gives back what was written.
  return form === "spreadsheet" && startsFormula(text.replace(/^'+/, "")) ? `'${text}` : text;
}
