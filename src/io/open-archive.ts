import { wrap } from "comlink";
import type { EventArchive } from "#dataset/event-archive.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";
import { type ArchiveFiles, archiveFiles } from "#io/archive-files.ts";
import type { ArchiveWorker } from "#io/archive-worker.ts";
import { archiveWorkerAddress } from "#io/archive-worker-address.ts";
import { siteFile } from "#site/site.ts";

/** A frame without an origin of its own may have no worker; its page reads the files itself. */
async function filesOf(folder: string, bytes: EventArchive["bytes"]): Promise<ArchiveFiles> {
  try {
    const worker = wrap<ArchiveWorker>(new Worker(archiveWorkerAddress(), { type: "module" }));
    await worker.open(folder, bytes);
    return worker as unknown as ArchiveFiles;
  } catch {
    return archiveFiles(folder, bytes);
  }
}

/** Reads the counts of an archive and opens the ways to its records. Fails where the counts cannot be had. */
export async function openArchive({ events, publicationSets, bytes }: EventArchive): Promise<OpenArchive> {
  const files = await filesOf(new URL(siteFile("data/"), location.href).href, bytes);
  const counts = await files.counts();
  return {
    events,
    publicationSets,
    ...counts,
    read: (rows) => files.read(rows),
    rowOf: (id) => files.rowOf(id),
    rowsWith: (word) => files.rowsWith(word),
  };
}
