import { type CsvForm, type CsvSeparator, type CsvTable, writeCsv } from "#dataset/write-csv.ts";
import type { About } from "#exports/about.ts";
import { claimsJson } from "#exports/claims-json.ts";
import { citationsTable, claimsTable, eventsTable } from "#exports/csv-tables.ts";
import { eventsGeoJson } from "#exports/events-geojson.ts";
import { fileNameOf } from "#exports/file-name.ts";
import { filterEntry } from "#exports/filter-entry.ts";
import type { Taken } from "#features/download/taken.ts";
import type { Lookup } from "#model/lookup.ts";

/** A file that can be written at once: its text is made on the press. */
export interface DataFile {
  readonly records: "claims" | "citations" | "events";
  readonly form: "csv.data" | "csv.spreadsheet" | "json" | "geojson";
  readonly name: string;
  readonly type: string;
  readonly text: () => string;
}

/** What is said inside the JSON files besides their records. */
export interface Beside {
  readonly about: About;
  /** The days and filters in words; null for the whole dataset. */
  readonly selection: string | null;
  /** The same as an address writes it; null where none leads to these records. */
  readonly query: string | null;
  /** What a spreadsheet of the reader's language expects between cells. */
  readonly separator: CsvSeparator;
}

const CSV_TYPE = "text/csv;charset=utf-8";

/** The files of the taken records. `lookup` holds the dataset as published, so that a name is the same in every language. */
export function dataFiles(
  lookup: Lookup,
  taken: Taken,
  { about, selection, query, separator }: Beside,
): readonly DataFile[] {
  const { claims, events, carried, filter } = taken;
  const said = filter === null ? {} : { selection, query, filters: filterEntry(filter) };
  const carriedSaid = filter === null ? {} : { carried_in: carried.length, carried_in_claims: carried };
  const named = (what: string, extension: string) => fileNameOf(lookup.dataset.meta, { what, extension, filter });
  const csv = (records: DataFile["records"], form: CsvForm, table: () => CsvTable): DataFile => ({
    records,
    form: `csv.${form}`,
    name: named(form === "data" ? records : `${records}-spreadsheet`, "csv"),
    type: CSV_TYPE,
    text: () => writeCsv(table(), form, form === "spreadsheet" ? separator : ","),
  });
  const claimTable = () => claimsTable(lookup, claims);
  const eventTable = () => eventsTable(lookup, events);
  const citationTable = () =>
    citationsTable(
      lookup,
      [...claims, ...events].map(({ id }) => id),
    );
  return [
    csv("claims", "data", claimTable),
    csv("claims", "spreadsheet", claimTable),
    {
      records: "claims",
      form: "json",
      name: named("claims", "json"),
      type: "application/json",
      text: () => claimsJson(lookup, claims, { ...about, ...said, ...carriedSaid }),
    },
    csv("citations", "data", citationTable),
    csv("citations", "spreadsheet", citationTable),
    csv("events", "data", eventTable),
    csv("events", "spreadsheet", eventTable),
    {
      records: "events",
      form: "geojson",
      name: named("events", "geojson"),
      type: "application/geo+json",
      text: () => eventsGeoJson(lookup, events, { ...about, ...said }),
    },
  ];
}
