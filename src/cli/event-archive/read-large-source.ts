import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readFolder } from "#cli/dataset-folder.ts";
import type { LargeTables } from "#cli/event-archive/large-tables.ts";
import { type ArchiveReading, type Purpose, readArchive } from "#cli/event-archive/read-archive.ts";
import { fileOnDisk } from "#cli/file-on-disk.ts";
import type { Source } from "#cli/published-data.ts";
import { siteAddress } from "#cli/site-address.ts";
import { ARCHIVE_FILES } from "#dataset/event-archive.ts";
import type { Issue } from "#dataset/issue.ts";

/** A large dataset for publication; `source` is null when it has errors. */
export interface LargeSource {
  readonly source: Source | null;
  readonly issues: readonly Issue[];
  readonly rows: ArchiveReading["rows"];
}

/** What was read of each folder, and how its files were then: a build asks for its dataset several times. */
const read = new Map<string, { readonly state: string; readonly source: Promise<LargeSource> }>();

/** Reads and compiles a large dataset, once for as long as its folder stays as it is. */
export async function readLargeSource(folder: string, large: LargeTables, purpose: Purpose): Promise<LargeSource> {
  const state = await stateOf(folder);
  const known = read.get(folder);
  if (purpose === "compile" && known?.state === state) return known.source;
  const source = compile(folder, large, purpose);
  if (purpose === "compile") read.set(folder, { state, source });
  return source;
}

async function compile(folder: string, large: LargeTables, purpose: Purpose): Promise<LargeSource> {
  const files = await readFolder(folder, [large.events, large.citations]);
  const { dataset, issues, rows, archived } = await readArchive({ folder, large, files }, purpose);
  if (dataset === null || archived === null) return { source: null, issues, rows };
  const paths = [
    ...[large.events, large.citations].map((path) => [path, join(folder, path)] as const),
    ...ARCHIVE_FILES.map((name) => [name, join(archived, name)] as const),
  ];
  const onDisk = new Map<string, Awaited<ReturnType<typeof fileOnDisk>>>();
  for (const [name, path] of paths) onDisk.set(name, await fileOnDisk(path));
  return { source: { dataset, files, onDisk, site: siteAddress() }, issues, rows };
}

async function stateOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const states = names.sort().map(async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return `${name}:${size}:${mtimeMs}`;
  });
  return (await Promise.all(states)).join("\n");
}
