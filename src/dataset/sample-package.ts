import Papa from "papaparse";
import { headersOf } from "#dataset/column.ts";
import { tableOf } from "#dataset/columns.ts";
import { formatIssue } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { propertiesOf } from "#dataset/read-table.ts";
import type { Dataset } from "#dataset/records.ts";
import { sampleDescriptor } from "#dataset/sample-descriptor.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";

/** A row as it is written: cells by header. A header that is left out is an empty cell. */
export type SampleRow = Record<string, string>;

/** A small valid dataset in the form in which it is written, for tests to break or to extend. */
export interface SamplePackage {
  descriptor: ReturnType<typeof sampleDescriptor>;
  tables: Record<TableName, SampleRow[]>;
}

/** The files of the sample dataset, after `change` has had its way with it. */
export function samplePackage(change: (sample: SamplePackage) => void = () => {}): Map<string, string> {
  const sample: SamplePackage = { descriptor: sampleDescriptor(), tables: sampleTables() };
  change(sample);
  const files = new Map([["datapackage.json", JSON.stringify(sample.descriptor)]]);
  for (const name of TABLE_NAMES) files.set(`${name}.csv`, csvOf(name, sample.tables[name]));
  return files;
}

/** The sample as a dataset. Throws, with every problem, when `change` has broken it. */
export function sampleDataset(change?: (sample: SamplePackage) => void): Dataset {
  const { dataset, issues } = readDataset(samplePackage(change));
  if (dataset === null) throw new Error(issues.map(formatIssue).join("\n"));
  return dataset;
}

/** Every problem of the sample after `change`, as the command line prints it; empty when it is still valid. */
export function sampleIssues(change: (sample: SamplePackage) => void): string[] {
  return readDataset(samplePackage(change)).issues.map(formatIssue);
}

/** A change to cells of one row, counted as in the file: the first record is row 2. */
export function cells(table: TableName, row: number, changed: SampleRow): (sample: SamplePackage) => void {
  return (sample) => {
    Object.assign(sample.tables[table][row - 2] ?? {}, changed);
  };
}

/** Several changes, one after the other. */
export function all(...changes: ((sample: SamplePackage) => void)[]): (sample: SamplePackage) => void {
  return (sample) => {
    for (const change of changes) change(sample);
  };
}

/** A change that appends a row to a table. */
export function added(table: TableName, row: SampleRow): (sample: SamplePackage) => void {
  return (sample) => {
    sample.tables[table].push(row);
  };
}

function csvOf(name: TableName, rows: readonly SampleRow[]): string {
  const table = tableOf(name);
  const declared = propertiesOf(table).flatMap((property) => {
    const column = table.columns[property];
    return column === undefined ? [] : headersOf(property, column, ["en", "ru"]);
  });
  const headers = [...new Set([...declared, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => headers.map((header) => row[header] ?? ""));
  return `${Papa.unparse([headers, ...lines])}\r\n`;
}

function both(header: string, en: string, ru: string): SampleRow {
  return { [`${header}_en`]: en, [`${header}_ru`]: ru };
}

function sampleTables(): Record<TableName, SampleRow[]> {
  const hash = "ab".repeat(32);
  const article = { language: "en", sha256: hash };
  const counted = { status: "standing", cumulative: "true" };
  const event = { date_precision: "day", status: "reported", ...both("summary", "In own words.", "Своими словами.") };
  return {
    publications: [
      { ...article, id: "pub-a", outlet: "Publication A", published: "2022-01-09", document: "a.txt" },
      { ...article, id: "pub-b", outlet: "Publication B", published: "2022-01-10", document: "b.txt" },
    ],
    claimants: [
      { id: "government", kind: "government", ...both("name", "Government", "Правительство") },
      { id: "health", kind: "government", parent: "government", ...both("name", "Health Ministry", "Минздрав") },
      { id: "tv", kind: "state_media", ...both("name", "State television", "Гостелевидение") },
    ],
    places: [
      { id: "kazakhstan", kind: "country", lat: "48", lon: "67", ...both("name", "Kazakhstan", "Казахстан") },
      { id: "west", kind: "region", parent: "kazakhstan", ...both("name", "The west", "Запад") },
      {
        ...{
          id: "almaty",
          kind: "city",
          parent: "kazakhstan",
          lat: "43.2567",
          lon: "76.9286",
          alias: "Alma-Ata; Верный",
        },
        ...both("name", "Almaty", "Алматы"),
      },
      {
        ...{ id: "airport", kind: "site", parent: "almaty", lat: "43.3521", lon: "77.0405" },
        ...both("name", "Almaty airport", "Аэропорт Алматы"),
      },
      { id: "moscow", kind: "abroad", lat: "55.75", lon: "37.62", ...both("name", "Moscow", "Москва") },
    ],
    "place-names": [
      { place: "almaty", to: "1993-01-27", ...both("name", "Alma-Ata", "Алма-Ата") },
      { place: "moscow", from: "2040-01-01", to: "2041-12-31", ...both("name", "New Moscow", "Новая Москва") },
    ],
    events: [
      {
        ...{ ...event, id: "ev-protest", start: "2022-01-05", place: "almaty", place_precision: "city" },
        ...{ category: "protest", ...both("title", "Protest in Almaty", "Протест в Алматы") },
      },
      {
        ...{ ...event, id: "ev-speech", start: "2022-01-07", place: "kazakhstan", place_precision: "country" },
        ...{ category: "statement", claimant: "government", ...both("title", "A speech", "Речь") },
      },
    ],
    claims: [
      {
        ...{ ...counted, id: "cl-killed", metric: "killed", population: "total", place: "kazakhstan" },
        ...{ as_of: "2022-01-09", qualifier: "exact", value: "164", claimant: "health" },
      },
      {
        ...{ ...counted, id: "cl-killed-almaty", metric: "killed", population: "total", place: "almaty" },
        ...{ as_of: "2022-01-09", qualifier: "exact", value: "103", claimant: "health", part_of: "cl-killed" },
      },
      {
        ...{ ...counted, id: "cl-killed-tv", metric: "killed", population: "total", place: "kazakhstan" },
        ...{ as_of: "2022-01-09", qualifier: "word_only", word: "dozens", claimant: "tv" },
      },
      {
        ...{ ...counted, id: "cl-price", metric: "price", population: "fuel", place: "west", cumulative: "false" },
        ...{ as_of: "2022-01-02", qualifier: "range", value: "60", value_high: "120", unit: "KZT", claimant: "tv" },
      },
    ],
    citations: [
      { publication: "pub-a", paragraph: "2", claim: "cl-killed", as_printed: "164 people", fidelity: "faithful" },
      { publication: "pub-b", paragraph: "2", claim: "cl-killed", as_printed: "164", fidelity: "faithful" },
      { publication: "pub-a", paragraph: "2", claim: "cl-killed-almaty", as_printed: "103", fidelity: "faithful" },
      { publication: "pub-b", paragraph: "3", claim: "cl-killed-tv", as_printed: "dozens", fidelity: "looser" },
      { publication: "pub-b", paragraph: "4", claim: "cl-price", as_printed: "60 to 120", fidelity: "faithful" },
      { publication: "pub-a", paragraph: "3", event: "ev-protest", fidelity: "faithful" },
      { publication: "pub-a", paragraph: "3", event: "ev-speech", fidelity: "faithful" },
    ],
    uncited: [
      { publication: "pub-a", paragraph: "1", reason: "title" },
      { publication: "pub-b", paragraph: "1", reason: "title" },
    ],
    removed: [
      {
        ...{ id: "cl-misread", removed: "2022-02-01", replaced_by: "cl-killed" },
        ...both("reason", "The text was misread.", "Текст прочли неверно."),
      },
      { id: "ev-twice", removed: "2022-02-01", ...both("reason", "Entered twice.", "Внесено дважды.") },
    ],
  };
}
