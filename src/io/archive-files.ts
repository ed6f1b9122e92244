import { DatasetError } from "#dataset/dataset-error.ts";
import type { ArchiveFile, EventArchive } from "#dataset/event-archive.ts";
import { type ArchiveRecords, archiveRecords } from "#io/archive-records.ts";
import { type EventCounts, readEventCounts } from "#io/event-counts.ts";
import { rangeBuffer } from "#io/range-buffer.ts";

/** The files of an archive, to be read in a worker or, where a page may have none, in the page. */
export interface ArchiveFiles extends ArchiveRecords {
  readonly counts: () => Promise<EventCounts>;
}

/** The files of an archive in a folder, which is an absolute address that ends in a slash. */
export function archiveFiles(folder: string, bytes: EventArchive["bytes"]): ArchiveFiles {
  const address = (name: ArchiveFile) => new URL(name, folder).href;
  return {
    counts: async () => {
      const response = await fetch(address("event-counts.parquet"));
      if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
      const file = await response.arrayBuffer();
      if (file.byteLength !== bytes["event-counts.parquet"])
        throw new DatasetError("damaged", `${response.url} has ${file.byteLength} bytes.`);
      return readEventCounts(file);
    },
    ...archiveRecords((name) => rangeBuffer(address(name), bytes[name])),
  };
}
