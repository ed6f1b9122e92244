import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Print, rowsSaid } from "#cli/data-commands.ts";
import { readNamed } from "#cli/file-on-disk.ts";
import { foreignTableIn, unpacked } from "#cli/foreign-file.ts";
import { requireOwnFolder } from "#cli/own-folder.ts";
import { checkFolder } from "#cli/read-source.ts";
import { type Day, parseDay } from "#dataset/day.ts";
import { formatIssue } from "#dataset/issue.ts";
import { suggestion } from "#dataset/nearest.ts";
import { isTimeZone, zoneSuggestion } from "#dataset/time-zone.ts";
import { LANGUAGES, type Language } from "#dataset/vocabulary.ts";
import { aboutFile } from "#ingest/about-file.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import { type Imported, INCIDENT_FORMS, importTable } from "#ingest/import-incidents.ts";
import { importMappedTable } from "#ingest/import-mapped.ts";
import { reportCsv, reportLines } from "#ingest/import-report.ts";
import { readMapping } from "#ingest/mapping.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import { printedLabels } from "#ingest/printed-labels.ts";

/** The name of the report in the folder of an imported dataset. */
const REPORT_FILE = "import-report.csv";
/** So many errors are printed. */
const MOST_ERRORS = 50;

/** What the command line says of a file that the file does not say itself. */
export interface ImportOptions {
  readonly out?: string;
  readonly mapping?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly licence?: string;
  readonly licenceUrl?: string;
  readonly timeZone?: string;
  readonly area?: string;
  readonly language?: string;
  readonly dates?: string;
}

/**
 * Makes a dataset of somebody else's file and writes it to a folder that is empty or not there yet, with a report of every
 * row. `form` is ucdp-ged, acled, timemap, or csv with a mapping. True where the dataset that was made is valid. Throws
 * where nothing can be made of the file, and writes nothing then.
 */
export async function importFile(
  { form, file }: { form: string; file: string },
  options: ImportOptions,
  print: Print,
): Promise<boolean> {
  checkForm(form);
  const { out } = options;
  if (out === undefined) throw new Error("Name the folder to write: --out DIR");
  await requireOwnFolder(out);
  await writeMade({ form, file, out }, options, print);
  return checked(out, { labels: form === "csv" }, print);
}

/** Writes what is made of a file; nothing of it is held afterwards. */
async function writeMade(
  { form, file, out }: { form: string; file: string; out: string },
  options: ImportOptions,
  print: Print,
): Promise<void> {
  const { files, report } = await made({ form, file, bytes: await readNamed(file) }, options);
  await mkdir(out, { recursive: true });
  for (const [path, text] of files) await writeFile(join(out, path), text);
  await writeFile(join(out, REPORT_FILE), reportCsv(report));
  for (const line of reportLines(report)) print(line);
}

/** Says what is in the folder that was made: its errors, else its rows, and the labels that are drafts. */
async function checked(out: string, { labels }: { labels: boolean }, print: Print): Promise<boolean> {
  const { dataset, issues, rows } = await checkFolder(out);
  const errors = issues.filter(({ severity }) => severity === "error");
  for (const issue of errors.slice(0, MOST_ERRORS)) print(formatIssue(issue));
  if (errors.length > MOST_ERRORS)
    print(`… and ${errors.length - MOST_ERRORS} more; npm run data -- validate ${out} lists all`);
  const events = (dataset?.events.length ?? 0) + rows.events;
  print(
    `${out}: ${dataset === null ? "not valid" : `${rowsSaid(events, "events")}, ${rowsSaid(dataset.claims.length, "claims")}`}`,
  );
  if (dataset !== null && labels) for (const line of printedLabels(dataset, events)) print(line);
  return dataset !== null;
}

const FORMS: readonly string[] = [...Object.keys(INCIDENT_FORMS), "csv"];

/** A form is known, whole or by how it begins: “ucdp” is none, and ucdp-ged is meant. */
function checkForm(form: string): void {
  if (FORMS.includes(form)) return;
  const begun = form === "" ? undefined : FORMS.find((known) => known.startsWith(form.toLowerCase()));
  const hint = begun === undefined ? suggestion(form, FORMS, "write one of these") : `; did you mean ${begun}?`;
  throw new Error(`${form} is none of ${FORMS.join(", ")}${hint}`);
}

async function made(
  { form, file, bytes }: { form: string; file: string; bytes: Buffer },
  options: ImportOptions,
): Promise<Imported> {
  const table = foreignTableIn(bytes, file);
  const about = aboutOf({ form, file, bytes }, options);
  const order = orderOf(options.dates);
  if (form === "csv") {
    if (options.mapping === undefined) {
      throw new Error(
        "Name the file that says what the columns mean: --mapping FILE; npm run data -- mapping makes a draft of one.",
      );
    }
    return importMappedTable(table, { mapping: readMapping(String(await readNamed(options.mapping))), about, order });
  }
  return importTable(table, { forms: INCIDENT_FORMS[form] ?? [], about, order });
}

function aboutOf(
  { form, file, bytes }: { form: string; file: string; bytes: Buffer },
  options: ImportOptions,
): PackageAbout {
  const sha256 = createHash("sha256").update(unpacked(bytes, file)).digest("hex");
  const told = dayOf(options.published);
  const published = told ?? today();
  return aboutFile(
    {
      ...{ form, file: basename(file), sha256, published, otherwise: noLicence },
      publishedTold: told !== undefined,
    },
    { ...options, licence: licenceOf(options), language: languageOf(form, options), timeZone: zoneOf(options) },
  );
}

function licenceOf({ licence, licenceUrl }: ImportOptions): PackageAbout["licence"] | undefined {
  if (licence === undefined) return undefined;
  if (licenceUrl === undefined) throw new Error("Name the address of the licence, too: --licence-url https://…");
  return { name: licence, title: licence, path: licenceUrl };
}

/** UCDP and ACLED write English, and what is made of their words is. */
function languageOf(form: string, { language }: ImportOptions): Language | undefined {
  if (language === undefined) return undefined;
  if (form === "ucdp-ged" || form === "acled")
    throw new Error(`--language ${language}: ${form} is in English; leave it out.`);
  const known = LANGUAGES.find((one) => one === language);
  if (known === undefined) throw new Error(`--language ${language} is none of ${LANGUAGES.join(", ")}.`);
  return known;
}

function zoneOf({ timeZone }: ImportOptions): string | undefined {
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new Error(`--time-zone ${timeZone} is not known${zoneSuggestion(timeZone)}`);
  return timeZone;
}

function noLicence(): never {
  throw new Error("Name the terms under which the data may be used: --licence NAME --licence-url https://…");
}

function dayOf(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === null) throw new Error(`--published ${text} is not a date; write it as YYYY-MM-DD.`);
  return day;
}

function today(): Day {
  return Math.floor(Date.now() / 86_400_000) as Day;
}

function orderOf(text: string | undefined): DateOrder | null {
  if (text === undefined) return null;
  if (text === "dmy" || text === "mdy") return text;
  throw new Error(`--dates ${text} is neither dmy nor mdy.`);
}
