import { wrap } from "comlink";
import type { EventArchive } from "#dataset/event-archive.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";
import { type ArchiveFiles, archiveFiles } from "#io/archive-files.ts";
import type { ArchiveWorker } from "#io/archive-worker.ts";
import { archiveWorkerAddress } from "#io/archive-worker-address.ts";
import { siteFile } from "#site/site.ts";

/** How long a worker may take to answer at all before the page reads the files itself. */
const PATIENCE = 10_000;

/** The files of an archive and a way to let go of what was read. */
interface OpenFiles {
  readonly files: ArchiveFiles;
  readonly close: () => void;
}

/** Fails when the worker does: where its script is missing or refused, it answers nothing. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("The worker did not start.")), { once: true });
    setTimeout(() => reject(new Error("The worker does not answer.")), PATIENCE);
  });
}

/** A page that can have no worker, as a frame without an origin of its own, reads the files itself. */
async function openFiles(folder: string, checksums: EventArchive["files"]): Promise<OpenFiles> {
  let worker: Worker | null = null;
  try {
    worker = new Worker(archiveWorkerAddress(), { type: "module" });
    const files = wrap<ArchiveWorker>(worker);
    await Promise.race([files.open(folder, checksums), failureOf(worker)]);
    return { files: files as unknown as ArchiveFiles, close: worker.terminate.bind(worker) };
  } catch {
    worker?.terminate();
    return { files: archiveFiles(folder, checksums), close: () => {} };
  }
}

/** Reads the counts of an archive and opens the ways to its records. Fails where the counts cannot be had. */
export async function openArchive({ events, publicationSets, files: checksums }: EventArchive): Promise<OpenArchive> {
  const folder = new URL(siteFile("data/"), location.href).href;
  // A worker keeps what it decoded, some hundred megabytes, until it ends: records are read by another.
  const counting = await openFiles(folder, checksums);
  const counts = await counting.files.counts().finally(counting.close);
  let opening: Promise<OpenFiles> | null = null;
  const records = async () => {
    opening ??= openFiles(folder, checksums);
    return (await opening).files;
  };
  return {
    events,
    publicationSets,
    ...counts,
    read: async (rows) => (await records()).read(rows),
    rowOf: async (id) => (await records()).rowOf(id),
    rowsWith: async (word) => (await records()).rowsWith(word),
  };
}
