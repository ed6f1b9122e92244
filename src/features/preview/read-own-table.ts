import { isHeaderOf } from "#dataset/column.ts";
import { tableOf } from "#dataset/columns.ts";
import type { Day } from "#dataset/day.ts";
import type { Issue } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import type { Unpacked } from "#features/preview/brought-file.ts";
import { LIMITS } from "#features/preview/limits.ts";
import type { Outcome, Progress } from "#features/preview/outcome.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import { problemsOfIssues, problemsOfReport } from "#features/preview/problems.ts";
import { foreignTextOf, textOf } from "#features/preview/text-of.ts";
import { aboutFile } from "#ingest/about-file.ts";
import { dayColumns } from "#ingest/day-columns.ts";
import { type DateOrder, UntoldDateOrder } from "#ingest/foreign-date.ts";
import { type ForeignTable, readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { type Imported, INCIDENT_FORMS, importTable, knownForm } from "#ingest/import-incidents.ts";
import { importMappedTable } from "#ingest/import-mapped.ts";
import type { ImportReport } from "#ingest/import-report.ts";
import { readMapping } from "#ingest/mapping.ts";
import type { PackageAbout } from "#ingest/package-about.ts";

interface Options {
  readonly order: DateOrder | null;
  /** The text of a mapping that was made on the page. */
  readonly mapping: string | null;
  /** Ask what the columns hold, even of a table that is known by them. */
  readonly asks: boolean;
  readonly today: Day;
  readonly onProgress: (progress: Progress) => void;
}

/** The file that says what the columns of a table mean, by its name. */
const MAPPING = /(?:^|[/._-])mapping\.json$/i;
const ROWS_AT_ONCE = 500;

/** Stands where the file says nothing of its terms: whoever publishes it has to name them. */
const UNTOLD_TERMS = {
  name: "not-stated",
  title: "Terms not stated",
  path: "https://datapackage.org/standard/data-package/#licenses",
};

/** Reads one table: by the mapping made on the page or brought beside it, else by its columns. */
export async function readOwnTable(files: Unpacked, options: Options): Promise<Outcome> {
  const beside = mappingAmong([...files.keys()]);
  const tables = [...files.keys()].filter((path) => path !== beside);
  const [path] = tables;
  const only = path !== undefined && tables.length === 1 ? foreignTextOf(files, path) : null;
  if (path !== undefined && only !== null && isMapping(only.text)) throw new PreviewFault("alone", { file: path });
  if (path === undefined) throw new PreviewFault(beside === undefined ? "none" : "alone", { file: beside ?? "" });
  if (tables.length > 1 && tables.every(isNamedAsTable)) throw new PreviewFault("package", { file: tables.join(", ") });
  if (only === null) throw new PreviewFault("several", { file: "", detail: tables.join(", ") });
  const explained = options.mapping ?? (beside === undefined ? null : textOf(files, beside));
  const file = path.slice(path.lastIndexOf("/") + 1);
  const sha256 = await hashOf(files.get(path) ?? new Uint8Array());
  try {
    return outcomeOf(readForeignTable(only.text, only.encoding), { ...options, file, explained, sha256 });
  } catch (error) {
    if (error instanceof PreviewFault) throw error;
    if (error instanceof UntoldDateOrder) throw new PreviewFault("dates", { file });
    throw new PreviewFault("reader", { file, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Whether a text is a mapping, by what stands in it. */
function isMapping(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"(?:events|claims)"\s*:\s*\{/.test(text);
}

/** Whether a file bears the name of a table of a package: `own/claims.csv`. */
function isNamedAsTable(path: string): boolean {
  return TABLE_NAMES.some((name) => path === `${name}.csv` || path.endsWith(`/${name}.csv`));
}

/** Whether these are the columns of a table of a package: all that each of its rows must fill. */
function isHeaderOfTable(header: readonly string[]): boolean {
  return TABLE_NAMES.some((name) => isHeaderOf(tableOf(name), header));
}

/** The file that is called a mapping, else the only JSON file beside the only table; a mapping of a JSON table needs its name. */
function mappingAmong(paths: readonly string[]): string | undefined {
  const named = paths.find((path) => MAPPING.test(path));
  if (named !== undefined) return named;
  const [json, another] = paths.filter((path) => /\.json$/i.test(path));
  return paths.length === 2 && another === undefined ? json : undefined;
}

interface Input extends Options {
  readonly file: string;
  readonly explained: string | null;
  readonly sha256: string | null;
}

function outcomeOf(table: ForeignTable, input: Input): Outcome {
  const { file, explained, sha256 } = input;
  const count = table.rows.length;
  if (count > LIMITS.events) throw new PreviewFault("events", { file, count });
  if (count + table.left.length === 0) throw new PreviewFault("rows", { file });
  const form = input.asks ? null : explained === null ? knownForm(table) : "mapped";
  if (form === null) {
    if (isHeaderOfTable(table.header)) throw new PreviewFault("package", { file });
    const days = dayColumns(table.names);
    if (days !== null) throw new PreviewFault("wide", { file, detail: days });
    const doubts = table.doubts.length === 0 ? {} : { detail: table.doubts.join("; ") };
    throw new PreviewFault("mapping", { file, columns: foundColumns(table), ...doubts });
  }
  const about = aboutFile(
    { form, file, sha256: sha256 ?? "0".repeat(64), published: input.today, otherwise: () => UNTOLD_TERMS },
    {},
  );
  const { files, report } = imported(table, { ...input, form, about });
  const { dataset, issues } = readDataset(files);
  const unhashed = sha256 === null ? ["no SHA-256 was made of the file: this page is not served over https"] : [];
  return {
    ...{ file, form, dataset, files },
    rows: { kept: report.kept, left: report.left.length },
    found: [...report.found, ...unhashed],
    problems: [...problemsOfIssues(notTold(issues, report)), ...problemsOfReport(report, file)],
  };
}

/** The problems of what was made of a table, but for those that its report tells of the row itself in the same words. */
function notTold(issues: readonly Issue[], { notes }: ImportReport): readonly Issue[] {
  const told = new Set(notes.map(({ note }) => note));
  return issues.filter(({ severity, message }) => severity === "error" || !told.has(message));
}

function imported(
  table: ForeignTable,
  { form, about, explained, order, onProgress }: Input & { readonly form: string; readonly about: PackageAbout },
): Imported {
  const all = table.rows.length;
  onProgress({ what: "rows", done: 0, all });
  if (explained !== null) return importMappedTable(table, { mapping: readMapping(explained), about, order });
  let done = 0;
  const forms = (INCIDENT_FORMS[form] ?? []).map((known) => ({
    ...known,
    read: (row: Parameters<typeof known.read>[0]) => {
      done += 1;
      if (done % ROWS_AT_ONCE === 0) onProgress({ what: "rows", done, all });
      return known.read(row);
    },
  }));
  return importTable(table, { forms, about, order });
}

/** Null where the browser makes no hashes, as on a page without https. */
async function hashOf(bytes: Uint8Array): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
