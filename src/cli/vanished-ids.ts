import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { untraced } from "#cli/untraced.mjs";
import { readCsv } from "#dataset/csv.ts";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import type { Dataset } from "#dataset/records.ts";

/** The tables whose ids stand in links. */
const LINKED = ["publications", "claims", "events"] as const;
type Linked = (typeof LINKED)[number];

/** Ids of one table that a frozen version published, and that the dataset neither has nor lists as removed. */
export interface Vanished {
  readonly version: string;
  /** Where that version lies: in the site, or where it waits for the build of its dataset. */
  readonly folder: string;
  readonly table: Linked;
  readonly ids: readonly string[];
}

/**
 * What of the frozen versions of a dataset, given by their folders, is gone from it without a word, the oldest version first; each id once. Of
 * an archive of many events the events are not asked, and a version whose files cannot be read tells nothing.
 */
export async function vanishedIds(
  versions: ReadonlyMap<string, string>,
  dataset: Dataset,
): Promise<readonly Vanished[]> {
  const removed = dataset.removed.map(({ id }) => id);
  const tables = LINKED.filter((table) => table !== "events" || dataset.archive === null);
  const known = new Map(tables.map((table) => [table, new Set([...dataset[table].map(({ id }) => id), ...removed])]));
  const found: Vanished[] = [];
  const oldestFirst = [...versions].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
  for (const [version, folder] of oldestFirst) {
    for (const [table, told] of known) {
      const ids = (await idsIn(join(folder, "data"), table)).filter((id) => !told.has(id));
      if (ids.length > 0) found.push({ version, folder, table, ids });
      for (const id of ids) told.add(id);
    }
  }
  return found;
}

async function idsIn(folder: string, table: Linked): Promise<readonly string[]> {
  try {
    const { resources } = JSON.parse(await readFile(join(folder, DESCRIPTOR_FILE), "utf8"));
    const { path } = resources.find(({ name }: { name: unknown }) => name === table);
    const { header, rows } = readCsv(table, await readFile(join(folder, path), "utf8"));
    const at = header.indexOf("id");
    return rows.flatMap((row) => row[at] ?? []);
  } catch {
    return [];
  }
}

const MOST_NAMED = 10;

/** What is told of vanished ids, and what to do, where they are gone from a version that is frozen already. */
export function vanishedSaid(vanished: Vanished): string {
  return `${goneFrom(vanished)} A link to such a record leads nowhere: put the row back, or its id with the reason into removed.csv, and raise "version" in ${DESCRIPTOR_FILE}.`;
}

/** The same where that version is not frozen yet, which it is not before they are told: it could not be mended afterwards. */
export function vanishedError(vanished: readonly Vanished[]): Error {
  const folders = [...new Set(vanished.map(({ folder }) => relative("", folder)))];
  return untraced(
    `${vanished.map(goneFrom).join("\n")}\n` +
      "Links to such records would lead nowhere, so nothing is built: put each row back, or its id with the reason into removed.csv; " +
      `or, if nobody has been given ${folders.length === 1 ? "that version" : "those versions"}, delete ${folders.join(" and ")}.`,
  );
}

function goneFrom({ version, table, ids }: Vanished): string {
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
  return `${table}: version ${version} has published ${ids.slice(0, MOST_NAMED).join(", ")}${more}, which these data do not have.`;
}
