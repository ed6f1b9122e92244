import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { VERSIONS } from "#cli/pinned-versions.ts";
import { readCsv } from "#dataset/csv.ts";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import type { Dataset } from "#dataset/records.ts";

/** The tables whose ids stand in links. */
const LINKED = ["publications", "claims", "events"] as const;
type Linked = (typeof LINKED)[number];

/** Ids of one table that a frozen version published, and that the dataset neither has nor lists as removed. */
export interface Vanished {
  readonly version: string;
  readonly table: Linked;
  readonly ids: readonly string[];
}

/**
 * What of the frozen versions of a built site is gone from a dataset without a word, the oldest version first; each id once. Of an archive
 * of many events the events are not asked, and a version whose files cannot be read tells nothing.
 */
export async function vanishedIds(site: string, dataset: Dataset): Promise<readonly Vanished[]> {
  const versions = await readdir(join(site, VERSIONS)).catch(() => []);
  const removed = dataset.removed.map(({ id }) => id);
  const tables = LINKED.filter((table) => table !== "events" || dataset.archive === null);
  const known = new Map(tables.map((table) => [table, new Set([...dataset[table].map(({ id }) => id), ...removed])]));
  const found: Vanished[] = [];
  for (const version of versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true }))) {
    for (const [table, told] of known) {
      const ids = (await idsIn(join(site, VERSIONS, version, "data"), table)).filter((id) => !told.has(id));
      if (ids.length > 0) found.push({ version, table, ids });
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

/** What is told of vanished ids, and what to do. */
export function vanishedSaid({ version, table, ids }: Vanished): string {
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
  return (
    `${table}: version ${version} has published ${ids.slice(0, MOST_NAMED).join(", ")}${more}, which these data do not have. ` +
    "A link to such a record leads nowhere: put the row back, or its id with the reason into removed.csv."
  );
}
