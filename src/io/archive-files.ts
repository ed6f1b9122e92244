import type { Checksum } from "#dataset/checksum.ts";
import { DatasetError } from "#dataset/dataset-error.ts";
import type { ArchiveFile, EventArchive } from "#dataset/event-archive.ts";
import { type ArchiveRecords, archiveRecords } from "#io/archive-records.ts";
import { type EventCounts, readEventCounts } from "#io/event-counts.ts";
import { notPromised, rangeBuffer } from "#io/range-buffer.ts";
import { isPromised } from "#site/promised-data.ts";

/** The files of an archive, to be read in a worker or, where a page may have none, in the page. */
export interface ArchiveFiles extends ArchiveRecords {
  readonly counts: () => Promise<EventCounts>;
}

/** The files of an archive in a folder, which is an absolute address that ends in a slash. */
export function archiveFiles(folder: string, checksums: EventArchive["files"]): ArchiveFiles {
  const address = (name: ArchiveFile) => new URL(name, folder).href;
  return {
    counts: async () =>
      readEventCounts(await wholeFile(address("event-counts.parquet"), checksums["event-counts.parquet"])),
    ...archiveRecords((name) => rangeBuffer(address(name), checksums[name])),
  };
}

/** A file that has to be the one that the dataset names. A copy that the browser kept may be older: then it is fetched anew. */
async function wholeFile(url: string, promised: Checksum): Promise<ArrayBuffer> {
  const read = async (cache: RequestCache) => {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
    return response.arrayBuffer();
  };
  const file = await read("default");
  if (await isPromised(file, promised)) return file;
  const anew = await read("reload");
  if (await isPromised(anew, promised)) return anew;
  throw new DatasetError("damaged", notPromised(url, promised));
}
