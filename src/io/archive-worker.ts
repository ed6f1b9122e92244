import { expose, transfer } from "comlink";
import type { EventArchive } from "#dataset/event-archive.ts";
import { type ArchiveFiles, archiveFiles } from "#io/archive-files.ts";
import type { EventCounts } from "#io/event-counts.ts";

/** The columns go over to the page, and are not copied; each goes once, though it may serve for two. */
function buffersOf({ columns, sums }: EventCounts): ArrayBufferLike[] {
  const all = [...Object.values(columns), ...Object.values(sums).flatMap(({ sum, stated }) => [sum, stated])];
  return [...new Set(all.map(({ buffer }) => buffer))];
}

let files: ArchiveFiles | null = null;

function opened(): ArchiveFiles {
  if (!files) throw new Error("The archive is not opened.");
  return files;
}

const served = {
  open: (folder: string, checksums: EventArchive["files"]) => {
    files = archiveFiles(folder, checksums);
  },
  counts: async () => {
    const counts = await opened().counts();
    return transfer(counts, buffersOf(counts) as ArrayBuffer[]);
  },
  read: (rows: readonly number[]) => opened().read(rows),
  rowOf: (id: string) => opened().rowOf(id),
  rowsWith: (word: string) => opened().rowsWith(word),
};

export type ArchiveWorker = typeof served;

expose(served);
