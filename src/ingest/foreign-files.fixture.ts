import type { Day } from "#dataset/day.ts";
import { formatIssue } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import type { Dataset } from "#dataset/records.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { type Imported, INCIDENT_FORMS, importTable } from "#ingest/import-incidents.ts";
import { importMappedTable } from "#ingest/import-mapped.ts";
import { readMapping } from "#ingest/mapping.ts";
import type { PackageAbout } from "#ingest/package-about.ts";

/** What a person says of a file that the tests import. */
export const ABOUT: PackageAbout = {
  name: "imported",
  title: "Imported",
  outlet: "Somebody",
  url: null,
  published: 25_000 as Day,
  publishedTold: true,
  licence: { name: "CC0-1.0", title: "CC0", path: "https://creativecommons.org/publicdomain/zero/1.0/" },
  timeZone: "Etc/UTC",
  document: "file.csv",
  sha256: "ab".repeat(32),
  area: "Whole area",
};

/** Imports a text in one of the forms known by name. */
export function importAs(form: string, text: string, order: DateOrder | null = null): Imported {
  return importTable(readForeignTable(text), { forms: INCIDENT_FORMS[form] ?? [], about: ABOUT, order });
}

/** Imports a text by a mapping, given as an object. */
export function importBy(mapping: object, text: string, order: DateOrder | null = null): Imported {
  return importMappedTable(readForeignTable(text), {
    mapping: readMapping(JSON.stringify(mapping)),
    about: ABOUT,
    order,
  });
}

/** The dataset that an import made. Throws, with every problem, where it is not valid. */
export function datasetOf({ files }: Imported): Dataset {
  const { dataset, issues } = readDataset(files);
  if (dataset === null) throw new Error(issues.map(formatIssue).join("\n"));
  return dataset;
}

/** A row of a table of comma-separated text. */
export function line(cells: readonly (string | number)[]): string {
  return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",");
}
