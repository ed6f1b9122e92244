import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocuments } from "#cli/dataset-folder.ts";
import type { Purpose } from "#cli/event-archive/read-archive.ts";
import { type Content, writeContent } from "#cli/file-on-disk.ts";
import { requireOwnFolder } from "#cli/own-folder.ts";
import { publishedData } from "#cli/published-data.ts";
import { checkFolder, type FolderReading, readSource } from "#cli/read-source.ts";
import { unhidden } from "#dataset/hidden.ts";
import { errorsFirst, formatIssue, hasError, type Issue } from "#dataset/issue.ts";
import { suggestion } from "#dataset/nearest.ts";
import { DESCRIPTOR_FILE, readDescriptor, schemaWordsOf } from "#dataset/read-descriptor.ts";
import type { Dataset } from "#dataset/records.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import { formatVerification, verify } from "#dataset/verify.ts";
import { citationsChecked, formatChecked } from "#dataset/verify-claim.ts";
import { decode, encode } from "#dataset/wire.ts";
import { datasetFile } from "#site/dataset-file.ts";

/** Where a command writes its lines. */
export type Print = (line: string) => void;

/** Prints every problem of the dataset in `folder`, then its rows. True when it has no error. */
export async function validateFolder(folder: string, print: Print): Promise<boolean> {
  const { dataset, issues, rows } = await readChecked(folder, print);
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const found = `${count(errors, "error")}, ${count(issues.length - errors, "warning")}`;
  print(dataset === null ? `${folder}: ${found}` : `${folder}: ${rowsOf(dataset, rows)}; ${found}`);
  return dataset !== null;
}

/** Proves the dataset in `folder` by the texts in `documents`; prints what is unproven, then the totals. */
export async function verifyFolder(folder: string, documents: string, print: Print): Promise<boolean> {
  const { dataset, rows } = await readChecked(folder, print);
  if (dataset === null) return false;
  if (rows.events > 0) throw new Error(`${folder} has too many events to be verified; verify a part of them.`);
  const verification = verify(dataset, await readDocuments(documents));
  for (const issue of verification.issues) print(formatIssue(issue));
  print(formatVerification(verification));
  return !hasError(verification.issues);
}

/**
 * Prints what the texts in `documents` have of one claim: each citation with its publication, its paragraph and what stands there.
 * True when all are found. Throws where there is no such claim.
 */
export async function verifyClaim(
  folder: string,
  { documents, claim }: { readonly documents: string; readonly claim: string },
  print: Print,
): Promise<boolean> {
  const { dataset } = await readChecked(folder, print);
  if (dataset === null) return false;
  const ids = dataset.claims.map(({ id }) => id);
  if (!ids.includes(claim)) {
    throw new Error(`there is no claim ${claim} in claims.csv${suggestion(claim, ids, "look at its column id")}`);
  }
  const checked = citationsChecked(dataset, await readDocuments(documents), claim);
  for (const one of checked) print(unhidden(formatChecked(one)));
  const found = checked.filter(({ problem }) => problem === null).length;
  print(`${claim}: ${found} of ${count(checked.length, "citation")} found`);
  return found === checked.length;
}

/** Where a build goes, and where its events are compiled if they are many. */
export interface Target {
  readonly out: string;
  readonly purpose?: Exclude<Purpose, "check">;
}

/**
 * Compiles the dataset in `folder` to the file `out`, or writes every file that is published of it to the folder `out`. Throws
 * where its events are many and `out` is a file, since they are compiled to several.
 */
export async function buildFolder(folder: string, { out, purpose }: Target, print: Print): Promise<boolean> {
  const { source, issues, rows } = await readSource(folder, purpose);
  printIssues(issues, print);
  if (source === null) return false;
  const { dataset } = source;
  const compiled = out.endsWith(".json");
  if (compiled && dataset.archive !== null) {
    throw new Error(`The events of ${folder} are many and are compiled to several files: name a folder with --out.`);
  }
  await (compiled ? requireCompiled(out) : requireOwnFolder(out, [datasetFile("all")]));
  const published: ReadonlyMap<string, Content> = compiled
    ? new Map([[out, encode(dataset)]])
    : inFolder(out, publishedData(source));
  for (const [file, content] of published) await writeContent(file, content);
  print(`${out}: ${rowsOf(dataset, rows)}; ${count(published.size, "file")}`);
  return true;
}

/** Throws where a build would write over a file that no build has written. */
async function requireCompiled(out: string): Promise<void> {
  const there = await readFile(out, "utf8").catch(() => null);
  if (there === null || isCompiled(there)) return;
  throw new Error(`${out} is there, and is no compiled dataset; name another file, or remove it first.`);
}

function isCompiled(text: string): boolean {
  try {
    decode(text);
    return true;
  } catch {
    return false;
  }
}

function inFolder(folder: string, files: ReadonlyMap<string, Content>): ReadonlyMap<string, Content> {
  return new Map([...files].map(([path, content]) => [join(folder, path), content]));
}

/** Writes the Table Schema of every table into the descriptor of `folder` and prints which of them changed. */
export async function updateSchemas(folder: string, print: Print): Promise<boolean> {
  const file = join(folder, DESCRIPTOR_FILE);
  const text = await readFile(file, "utf8");
  const { meta, issues } = readDescriptor(text);
  printIssues(issues, print);
  if (meta === null) return false;
  const schemas = tableSchemas(schemaWordsOf(meta));
  const json = JSON.parse(text) as { resources: { name: TableName; schema: unknown }[] };
  for (const resource of json.resources) {
    if (!TABLE_NAMES.includes(resource.name)) continue;
    const changed = JSON.stringify(resource.schema) !== JSON.stringify(schemas[resource.name]);
    resource.schema = schemas[resource.name];
    print(`${resource.name}: ${changed ? "schema updated" : "schema up to date"}`);
  }
  await writeFile(file, `${JSON.stringify(json, null, 2)}\n`);
  return true;
}

async function readChecked(folder: string, print: Print): Promise<FolderReading> {
  const reading = await checkFolder(folder);
  printIssues(reading.issues, print);
  return reading;
}

function printIssues(issues: readonly Issue[], print: Print): void {
  for (const issue of errorsFirst(issues)) print(formatIssue(issue));
}

function rowsOf(dataset: Dataset, aside: FolderReading["rows"]): string {
  const more: Partial<Record<TableName, number>> = aside;
  return TABLE_NAMES.map((name) => rowsSaid(dataset[name].length + (more[name] ?? 0), name)).join(", ");
}

/** Rows by the name of their table, which is a plural where that counts things: "1 claim", "2 place-names", "1 uncited". */
export function rowsSaid(number: number, table: TableName): string {
  return `${number} ${number === 1 ? table.replace(/s$/, "") : table}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
