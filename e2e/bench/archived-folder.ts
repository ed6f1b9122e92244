import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { readFolder } from "#cli/dataset-folder.ts";
import { largeTables } from "#cli/event-archive/large-tables.ts";
import { type ArchiveReading, type Purpose, readArchive } from "#cli/event-archive/read-archive.ts";
import type { ArchiveFile } from "#dataset/event-archive.ts";

/** Reads the dataset in a folder as if its events were many. */
export async function archiveIn(folder: string, purpose: Purpose = "compile"): Promise<ArchiveReading> {
  const large = await largeTables(folder, 1);
  if (large === null) throw new Error("The dataset has no events.");
  const files = await readFolder(folder, Object.values(large));
  return readArchive({ folder, large, files }, purpose);
}

/** The rows of a file of an archive. */
export async function rowsIn(archived: string | null, name: ArchiveFile): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: await asyncBufferFromFile(join(archived ?? "", name)) });
}
