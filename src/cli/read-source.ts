import { pathsIn, readFolder } from "#cli/dataset-folder.ts";
import { largeTables } from "#cli/event-archive/large-tables.ts";
import type { Purpose } from "#cli/event-archive/read-archive.ts";
import { meantInstead } from "#cli/meant-dataset.ts";
import type { Source } from "#cli/published-data.ts";
import { siteAddress } from "#cli/site-address.ts";
import { untraced } from "#cli/untraced.mjs";
import { ARCHIVE_FROM } from "#dataset/event-archive.ts";
import { formatIssue, type Issue } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import type { Dataset } from "#dataset/records.ts";

/** A dataset as read; `rows` are those of large tables, which are not among its records. */
export interface FolderReading {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  readonly rows: { readonly events: number; readonly citations: number };
}

const NO_ROWS = { events: 0, citations: 0 };

/**
 * Reads the dataset in a folder for publication; `source` is null when it has errors. Where its events are many they are
 * compiled apart from it, here or in the database that `purpose` names. Throws when there is no such folder.
 */
export async function readSource(
  folder: string,
  purpose: Exclude<Purpose, "check"> = "compile",
): Promise<{ readonly source: Source | null } & Omit<FolderReading, "dataset">> {
  const large = await largeTables(folder);
  if (large !== null) {
    const { readLargeSource } = await import("#cli/event-archive/read-large-source.ts");
    return readLargeSource(folder, large, purpose);
  }
  if (purpose !== "compile") throw new Error(`${folder} has fewer than ${ARCHIVE_FROM} events, which need no engine.`);
  const files = await readFolder(folder);
  const { dataset, issues } = readDataset(files, await pathsIn(folder));
  return { source: dataset && { dataset, files, site: siteAddress() }, issues, rows: NO_ROWS };
}

/** Reads the dataset in a folder to find its problems. Throws when there is no such folder. */
export async function checkFolder(folder: string): Promise<FolderReading> {
  const large = await largeTables(folder);
  if (large === null) return { ...readDataset(await readFolder(folder), await pathsIn(folder)), rows: NO_ROWS };
  const { readArchive } = await import("#cli/event-archive/read-archive.ts");
  const files = await readFolder(folder, [large.events, large.citations]);
  return readArchive({ folder, large, files }, "check");
}

/** Reads the dataset in a folder for publication. Throws, with every problem, when it has errors. */
export async function sourceIn(folder: string): Promise<Source> {
  const instead = await meantInstead(folder, (meant) => `DATASET=${meant}`);
  if (instead !== null) throw untraced(instead);
  const { source, issues } = await readSource(folder);
  if (source === null) throw untraced(`The dataset in ${folder} has errors:\n${issues.map(formatIssue).join("\n")}`);
  return source;
}
