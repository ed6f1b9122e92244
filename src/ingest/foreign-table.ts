import Papa from "papaparse";
import { oneLineEnd } from "#dataset/line-ends.ts";
import { columnKey } from "#ingest/column-key.ts";
import type { ForeignEncoding } from "#ingest/file-text.ts";
import { checkHeader, type HeadedRow, headerDoubts } from "#ingest/header-doubts.ts";
import { jsonCells } from "#ingest/json-cells.ts";
import { jsonRecords } from "#ingest/json-records.ts";

/** A record of somebody else's file: cells by column name in small letters, without spaces at their ends; empty where there is none. */
export interface ForeignRow {
  /** Counted as records of the file, its header among them and what stands above that; in JSON the first object is row 1. */
  readonly row: number;
  readonly cell: (column: string) => string;
  /** A column as the file writes its name. */
  readonly named: (column: string) => string;
}

/** A row that became no record, and why. */
export interface LeftRow {
  readonly row: number;
  readonly reason: string;
  /** The columns that are the cause, as the file names them; absent where no one column is. */
  readonly column?: string;
}

/** Somebody else's file as a table. `rows` and `left` together are all of its records. */
export interface ForeignTable {
  /** The columns by their names in small letters. */
  readonly header: readonly string[];
  /** The same, as the file writes them. */
  readonly names: readonly string[];
  readonly rows: readonly ForeignRow[];
  readonly left: readonly LeftRow[];
  /** What was found out about the form of the file, in words. */
  readonly found: readonly string[];
  /** What of that a person has to mend, since cells are lost until then. */
  readonly doubts: readonly string[];
}

const SEPARATORS: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };
const HXL_TAG = /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z0-9_]+)*$/i;

/**
 * Reads a file of records in whatever form it came: JSON (a list of objects, GeoJSON too) or text separated by commas, semicolons,
 * tabs or bars, with or without byte order mark, HXL tags, quoted line breaks, either kind of line end. Throws only where
 * there is no table at all.
 * @param encoding what the text was in, where that was not UTF-8: it is told
 */
export function readForeignTable(text: string, encoding: ForeignEncoding | null = null): ForeignTable {
  const table = inEncoding(tableIn(text.replace(/^\uFEFF/, "")), encoding);
  const lost = text.split("\uFFFD").length - 1;
  if (lost === 0) return table;
  return {
    ...table,
    found: [...table.found, `${lost} × � stands for a letter that was lost when the file was saved; look for it`],
  };
}

function inEncoding(table: ForeignTable, encoding: ForeignEncoding | null): ForeignTable {
  if (encoding === null) return table;
  const told = `the file is in ${encoding} and was read as that; look at its names`;
  const doubts = encoding === "UTF-16" ? table.doubts : [...table.doubts, told];
  return { ...table, found: [told, ...table.found], doubts };
}

function tableIn(plain: string): ForeignTable {
  if (/^\s*<(?:!doctype|html|head|body)\b/i.test(plain)) {
    throw new Error("The file is a web page, no table; download the file itself.");
  }
  if (/^\s*<(?:\?xml|[a-z][\w:.-]*[\s>])/i.test(plain)) {
    const [, mark = "of no mark"] = /<([a-z][\w:.-]*)/i.exec(plain) ?? [];
    throw new Error(`The file is XML (${mark}), no table; save it as CSV or GeoJSON from the program that wrote it.`);
  }
  return /^\s*[[{]/.test(plain) ? ofJson(plain) : ofText(plain);
}

function ofText(text: string): ForeignTable {
  const delimiter = separatorIn(text);
  const { data, errors, found } = recordsIn(text, delimiter);
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0]?.trim() === "") data.pop();
  const above = linesAbove(data);
  const [first, ...records] = data.slice(above);
  if (first === undefined || filledIn(first) === 0) throw new Error("The file has no header.");
  const names = first.map(oneLine);
  const header = names.map(columnKey);
  const body = records.map((cells, index): HeadedRow => ({ row: above + index + 2, cells }));
  checkHeader(names, body, above + 1);
  const twice = names.find((name, index) => name !== "" && header.indexOf(columnKey(name)) !== index);
  if (twice !== undefined) throw new Error(`The column ${twice} stands twice in the header; rename one of them.`);

  const broken = new Set(errors.map(({ row }) => row ?? -1));
  const named = namesBy(names);
  // One index for all rows: an index for each would take most of the memory.
  const places = new Map(header.map((name, place) => [name, place]));
  const width = header.length;
  const rows: ForeignRow[] = [];
  const left = data.slice(0, above).map((_, index): LeftRow => ({ row: index + 1, reason: "stands above the header" }));
  const kept = body.filter(({ row, cells }) => {
    const reason = broken.has(row - 1) ? unclosed(cells) : reasonToLeave(cells, { width, delimiter });
    if (reason !== undefined) left.push({ row, reason });
    else rows.push({ row, cell: (column) => (cells[places.get(column) ?? width] ?? "").trim(), named });
    return reason === undefined;
  });
  const doubts = headerDoubts(names, kept);
  const form = [`cells are separated by ${SEPARATORS[delimiter]}s`, ...found];
  return { header, names, rows, left, found: [...form, ...doubts], doubts };
}

/**
 * The records of a text. Where quotation marks do not close, and all records have as many cells as the first when the marks are
 * letters like others, they are. Rows end in CRLF, LF or CR, each as it likes, as after a line that another program added.
 */
function recordsIn(text: string, delimiter: string) {
  const { piece, rest } = oneLineEnd({ separator: delimiter, lone: true });
  const quoted = Papa.parse<string[]>(piece(text) + rest(), { delimiter, newline: "\n" });
  if (quoted.errors.length === 0) return { ...quoted, found: [] };
  const plain = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n"), { delimiter, newline: "\n", quoteChar: "\0" });
  const [first, ...others] = plain.data;
  const fits = others.every(
    (cells, at) => cells.length === first?.length || (at === others.length - 1 && cells.length === 1),
  );
  if (!fits || plain.errors.length > 0) return { ...quoted, found: [] };
  return { ...plain, found: ["quotation marks stand for themselves, since some do not close"] };
}

/** Why a record is left in which a quotation mark does not close: what follows was taken for a part of its cell. */
function unclosed(cells: readonly string[]): string {
  const lines = cells
    .join("")
    .trimEnd()
    .split(/\r\n|\r|\n/).length;
  const over = lines > 1 ? `, and ${lines} lines of the file were taken for one row` : "";
  return `has a quotation mark that does not close, or stands within a cell${over}; write it twice, or leave it out`;
}

/** A title and remarks may stand above a header, in so many lines. */
const MOST_ABOVE = 10;

/** What the names of the columns are separated by: whichever of the four the first line holds most of that holds any. */
function separatorIn(text: string): string {
  const [first = "", ...others] = text.split(/\r\n|\r|\n/, MOST_ABOVE + 1);
  const cellsIn = (line: string, separator: string) => line.split(separator).length;
  const separatorOf = (line: string) =>
    Object.keys(SEPARATORS).reduce((best, other) => (cellsIn(line, other) > cellsIn(line, best) ? other : best));
  const names = [first, ...others].find((line) => cellsIn(line, separatorOf(line)) > 1) ?? first;
  return separatorOf(names);
}

/** How many lines stand above the header: those, at the head of a file, that fill no more than half of the cells that others do. */
function linesAbove(records: readonly (readonly string[])[]): number {
  const head = records.slice(0, MOST_ABOVE + 1);
  const widest = Math.max(0, ...head.map(filledIn));
  return Math.max(
    0,
    head.findIndex((cells) => filledIn(cells) * 2 > widest),
  );
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function reasonToLeave(
  cells: readonly string[],
  { width, delimiter }: { width: number; delimiter: string },
): string | undefined {
  if (cells.every((cell) => cell.trim() === "")) return "the row is empty";
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.every((cell) => HXL_TAG.test(cell.trim()))) return "holds HXL tags, no record";
  // An empty cell behind the last column is none.
  if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === "")) return undefined;
  const sign = SEPARATORS[delimiter];
  if (cells.length < width)
    return `has fewer cells than the header: ${cells.length} of ${width}; an empty cell needs its ${sign}, too, and a cell of several lines has to stand in double quotes`;
  if (cells.length > width)
    return `has more cells than the header: ${cells.length} for ${width}; a cell that holds a ${sign} has to stand in double quotes`;
  return undefined;
}

function ofJson(text: string): ForeignTable {
  const { records, found } = jsonRecords(text);
  const spelled = new Map<string, string>();
  const named = (column: string) => spelled.get(column) ?? column;
  const rows: ForeignRow[] = [];
  const left: LeftRow[] = [];
  records.forEach((record, index) => {
    const row = index + 1;
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      left.push({ row, reason: "is no object" });
      return;
    }
    const cells = new Map<string, string>();
    for (const [name, text] of jsonCells(record)) {
      const column = columnKey(name);
      cells.set(column, text);
      if (!spelled.has(column)) spelled.set(column, oneLine(name));
    }
    rows.push({ row, cell: (column) => cells.get(column) ?? "", named });
  });
  const [header, names] = [[...spelled.keys()], [...spelled.values()]];
  const doubts = headerDoubts(
    names,
    rows.map(({ row, cell }) => ({ row, cells: header.map(cell) })),
  );
  return { header, names, rows, left, found: [...found, ...doubts], doubts };
}

/** A name on one line, as it stands in reports. */
function oneLine(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}

function namesBy(names: readonly string[]): ForeignRow["named"] {
  const spelled = new Map(names.map((name) => [columnKey(name), name]));
  return (column) => spelled.get(column) ?? column;
}
