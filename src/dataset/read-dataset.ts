import { type ClaimRow, type EventRow, tableOf } from "#dataset/columns.ts";
import { hasError, type Issue } from "#dataset/issue.ts";
import { lookalike } from "#dataset/lookalike.ts";
import { DESCRIPTOR_FILE, pathsOf, readDescriptor } from "#dataset/read-descriptor.ts";
import { readTable, type TableReading } from "#dataset/read-table.ts";
import type { Claim, Dataset, DatasetMeta, EventRecord, Localised } from "#dataset/records.ts";
import { ALL_RULES } from "#dataset/rules/all-rules.ts";
import { isOptional, TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import { recordsOf, type Tables } from "#dataset/tables.ts";

/** What reading a dataset came to: `dataset` is null when any issue is an error. */
export interface DatasetReading {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

/** The tables of a dataset as read: null when one of them is broken as a whole, or its descriptor is. */
export interface TablesReading {
  readonly meta: DatasetMeta | null;
  readonly tables: Tables | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads a dataset from the texts of its files, by their paths inside the folder. Reports every problem of every
 * cell, and, once all tables are readable as tables, every problem between rows. Never throws, never drops a row. `beside` are the
 * paths of all files and folders of the folder, among which may be one that is meant where another is missing.
 */
export function readDataset(
  files: ReadonlyMap<string, string>,
  beside: Iterable<string> = files.keys(),
): DatasetReading {
  const { meta, tables, issues: found } = readTables(files, new Set(), [...beside]);
  if (meta === null || tables === null) return { dataset: null, issues: found };

  const issues = [...found];
  for (const rule of ALL_RULES) for (const issue of rule(tables, meta)) issues.push(issue);
  return { dataset: hasError(issues) ? null : datasetOf(tables, meta), issues };
}

/** Reads the tables of a dataset cell by cell. Those that are left aside have no rows. */
export function readTables(
  files: ReadonlyMap<string, string>,
  aside: ReadonlySet<TableName> = new Set(),
  beside: readonly string[] = [],
): TablesReading {
  const { meta, descriptor, issues: found } = readDescriptor(files.get(DESCRIPTOR_FILE));
  if (meta === null || descriptor === null) return { meta: null, tables: null, issues: found };

  const paths = pathsOf(descriptor);
  const issues = [...found];
  const readings = TABLE_NAMES.map((name) => {
    const path = paths.get(name);
    if (aside.has(name) || (path === undefined && isOptional(name))) return [name, []] as const;
    const reading = read(name, files.get(path ?? ""), { path: path ?? "", meta, beside });
    issues.push(...reading.issues);
    return [name, reading.rows] as const;
  });
  const broke = readings.some(([, rows]) => rows === null);
  return { meta, tables: broke ? null : (Object.fromEntries(readings) as unknown as Tables), issues };
}

function read(
  name: TableName,
  text: string | undefined,
  at: { path: string; meta: DatasetMeta; beside: readonly string[] },
): TableReading<unknown> {
  if (text === undefined) {
    const meant = lookalike(at.path, at.beside) ?? "add it, with its header if it has no rows";
    const message = `the file ${at.path} is missing; ${meant}`;
    return { rows: null, issues: [{ severity: "error", table: name, row: null, field: null, message }] };
  }
  return readTable(tableOf(name), text, at.meta.languages);
}

/** The records of tables in which no cell is wrong. */
export function datasetOf(tables: Tables, meta: DatasetMeta): Dataset {
  const records = <T extends TableName>(name: T) => Array.from(recordsOf(tables[name]), (row) => row.record);
  const labels = new Map(meta.words.map(({ id, label }) => [id, label]));
  return {
    meta,
    publications: records("publications"),
    claimants: records("claimants"),
    places: records("places"),
    "place-names": records("place-names"),
    events: records("events").map(eventOf),
    claims: records("claims").map((row) => claimOf(row, labels)),
    citations: records("citations"),
    uncited: records("uncited"),
    removed: records("removed"),
    archive: null,
  } as Dataset;
}

function claimOf(row: ClaimRow, labels: ReadonlyMap<string, Localised>): Claim {
  return { ...row, wording: labels.get(row.word ?? "") ?? {} };
}

function eventOf(row: EventRow): EventRecord {
  return { ...row, end: row.end ?? row.start };
}
