import { shown } from "#dataset/cell.ts";
import { type Cells, headerOf, headersOf, isHeaderOf, type Table, UNREAD } from "#dataset/column.ts";
import { type CsvReading, readCsv } from "#dataset/csv.ts";
import type { Issue } from "#dataset/issue.ts";
import type { TableName } from "#dataset/table-name.ts";
import { unknownColumn } from "#dataset/unknown-column.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** A row of a table with its place in the file, so that rules can say where a problem is. */
export interface Row<R> {
  readonly table: TableName;
  /** The header is row 1, the first record row 2. */
  readonly row: number;
  /** The text of a cell as written; empty when the table has no such column, and of what is no row but a word or two. */
  readonly cell: (header: string) => string;
  /** Null when a cell of the row could not be read. */
  readonly record: R | null;
}

/** A table as read. `rows` is null when the file is broken as a whole (no header, unequal rows, unknown columns). */
export interface TableReading<R> {
  readonly rows: readonly Row<R>[] | null;
  readonly issues: readonly Issue[];
}

/** Who hears of a problem. */
export type Report = (issue: Issue) => void;

/** Reads the text of one table, cell by cell, and reports every cell that is wrong. Never throws. */
export function readTable<R>(table: Table<R>, text: string, languages: readonly Language[]): TableReading<R> {
  const csv = readCsv(table.name, text);
  const below = headerBelow(table, csv);
  if (below !== null) return { rows: null, issues: [below] };
  const structure = [...csv.issues, ...headerIssues(table, csv.header, languages)];
  if (structure.length > 0) return { rows: null, issues: structure };

  const issues: Issue[] = [];
  const read = rowReader(table, { header: csv.header, languages, report: (issue) => void issues.push(issue) });
  return { rows: csv.rows.map((texts, index) => read(texts, index + 2)), issues };
}

/** So many rows of a title and remarks are looked through for the header below them. */
const MOST_ABOVE = 10;

/** What is wrong where the first row of a file is a title, or empty, and the header stands below it; null where it does not. */
function headerBelow<R>(table: Table<R>, { header, rows }: CsvReading): Issue | null {
  const needed = table as unknown as Table<Record<string, unknown>>;
  if (isHeaderOf(needed, header)) return null;
  const at = rows.slice(0, MOST_ABOVE).findIndex((cells) => isHeaderOf(needed, cells));
  if (at < 0) return null;
  const message = `is no header: the names of the columns stand in row ${at + 2}, and have to be row 1; delete all above them`;
  return { severity: "error", table: table.name, row: 1, field: null, message };
}

/** Reads the rows of a table whose header is sound, one after the other; `report` hears of every cell that is wrong. */
export function rowReader<R>(
  table: Table<R>,
  { header, languages, report }: { header: readonly string[]; languages: readonly Language[]; report: Report },
): (texts: readonly string[], row: number) => Row<R> {
  const column = new Map(header.map((name, index) => [name, index]));
  const needed = propertiesOf(table).flatMap((property) => {
    const one = table.columns[property];
    return one.required ? headersOf(property, one, languages) : [];
  });
  return (texts, row) => {
    const get = (name: string) => texts[column.get(name) ?? -1] ?? "";
    const issueOf = (field: string | null, message: string): Issue => {
      return { severity: "error", table: table.name, row, field, message };
    };
    const problems: Issue[] = [];
    const problem = (field: string, message: string) => void problems.push(issueOf(field, message));
    const record = readRecord(table, { languages, get, problem });
    const aside = record === null ? problemOfAside(texts, needed, get) : null;
    for (const issue of aside === null ? problems : [issueOf(null, aside)]) report(issue);
    // Nothing else is to be said of what is no row.
    return { table: table.name, row, cell: aside === null ? get : () => "", record };
  };
}

/** Fewer columns that every row fills say nothing of what a row with one of them is. */
const LEAST_NEEDED = 3;
const MOST_WRITTEN = 2;
const MOST_NAMED = 6;

/** What to do with a row of a word or two, such as a total or a remark below a table; null where it is more. */
function problemOfAside(
  texts: readonly string[],
  needed: readonly string[],
  get: (header: string) => string,
): string | null {
  const written = texts.filter((text) => text.trim() !== "");
  const empty = needed.filter((header) => get(header).trim() === "");
  const isAside = written.length > 0 && written.length <= MOST_WRITTEN && empty.length >= needed.length - 1;
  if (!isAside || needed.length < LEAST_NEEDED) return null;
  const named = `${empty.slice(0, MOST_NAMED).join(", ")}${empty.length > MOST_NAMED ? ", …" : ""}`;
  return `holds nothing but ${written.map((text) => `“${shown(text)}”`).join(" and ")}; delete it where it is a total or a remark, or fill in ${named}`;
}

/** The properties of a table's records, in the order of its columns. */
export function propertiesOf<R>(table: Table<R>): readonly (keyof R & string)[] {
  return Object.keys(table.columns) as (keyof R & string)[];
}

function readRecord<R>(table: Table<R>, cells: Cells): R | null {
  const record: Partial<R> = {};
  let complete = true;
  for (const property of propertiesOf(table)) {
    const value = table.columns[property].read(cells, headerOf(property));
    if (value === UNREAD) complete = false;
    else record[property] = value;
  }
  return complete ? (record as R) : null;
}

/** Every column that the header of a table lacks, has twice, or has although the table knows none of that name. */
export function headerIssues<R>(table: Table<R>, header: readonly string[], languages: readonly Language[]): Issue[] {
  if (header.length === 0) return [];
  const issues: Issue[] = [];
  const problem = (field: string | null, message: string) =>
    void issues.push({ severity: "error", table: table.name, row: 1, field, message });

  const declared = propertiesOf(table).flatMap((property) => {
    const column = table.columns[property];
    return headersOf(property, column, languages).map((name) => ({ name, required: column.required }));
  });
  const known = new Set(declared.map(({ name }) => name));
  const lacking = declared.filter(({ name }) => !header.includes(name));
  const needed = new Set(lacking.flatMap(({ name, required }) => (required ? [name] : [])));
  const orRename = header.some((name) => name !== "" && !known.has(name)) ? ", or rename the one that holds it" : "";
  for (const name of needed) problem(name, `is missing; add this column${orRename}`);
  // Those that rows cannot do without first: nothing else is read before they are there.
  const named = [...needed, ...lacking.flatMap(({ name }) => (needed.has(name) ? [] : [name]))];
  header.forEach((name, index) => {
    if (name === "") problem(null, `column ${index + 1} has no name; write one or delete the column`);
    else if (!known.has(name)) {
      const seen = shown(name) === name.trim() ? "" : `“${shown(name)}” `;
      problem(name, `${seen}is not a column of this table; ${unknownColumn(name.trim(), named, languages)}`);
    }
    if (name !== "" && header.indexOf(name) !== index)
      problem(name, "stands twice in the header; rename the one that is another, or remove it");
  });
  return issues;
}
