import { type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { COUNTS } from "#dataset/counts.ts";
import type { Day } from "#dataset/day.ts";
import { type ArchiveFile, SUM_COLUMNS } from "#dataset/event-archive.ts";
import { isFoundBy } from "#dataset/found-by.ts";
import type { ArchivedEvent, OpenArchive } from "#dataset/open-archive.ts";
import type { Citation, EventRecord, Localised } from "#dataset/records.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import type { RangeBuffer } from "#io/range-buffer.ts";

/** The ways to the records of an archive. */
export type ArchiveRecords = Pick<OpenArchive, "read" | "rowOf" | "rowsWith">;

type Cells = Record<string, unknown>;

interface ParquetFile {
  readonly file: RangeBuffer;
  readonly metadata: FileMetaData;
}

function localised(cells: Cells, column: string): Localised {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = cells[`${column}_${language}`];
      return typeof text === "string" ? [[language, text]] : [];
    }),
  );
}

function archivedEvent(cells: Cells): ArchivedEvent {
  const counts = COUNTS.map((count, i) => [count, cells[SUM_COLUMNS[i] ?? ""] ?? null]);
  const event = {
    id: cells.id,
    start: cells.start as Day,
    end: cells.last as Day,
    datePrecision: cells.date_precision,
    startBasis: cells.start_basis,
    place: cells.place,
    placePrecision: cells.place_precision,
    category: cells.category,
    status: cells.status,
    claimant: cells.claimant ?? null,
    title: localised(cells, "title"),
    summary: localised(cells, "summary"),
    ...Object.fromEntries(counts),
  } as EventRecord;
  const citations: Omit<Citation, "claim" | "event">[] = JSON.parse(String(cells.citations ?? "[]"));
  return { event, citations: citations.map((citation) => ({ ...citation, claim: null, event: event.id })) };
}

/** Rows by the row group that holds them; the file is read a group at a time. */
function byGroup({ metadata }: ParquetFile, rows: readonly number[]): number[][] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const groups: number[][] = [];
  let next = 0;
  let end = 0;
  for (const { num_rows } of metadata.row_groups) {
    end += Number(num_rows);
    const group: number[] = [];
    for (let row = sorted[next]; row !== undefined && row < end; row = sorted[++next]) group.push(row);
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

async function readGroup({ file, metadata }: ParquetFile, rows: readonly number[]): Promise<[number, ArchivedEvent][]> {
  const first = rows[0] ?? 0;
  const options = { file, metadata, rowStart: first, rowEnd: (rows.at(-1) ?? first) + 1, useOffsetIndex: true };
  const read: Cells[] = await parquetReadObjects(options);
  return rows.map((row) => [row, archivedEvent(read[row - first] ?? {})]);
}

/** After every word that begins so: no word holds this character. */
const AFTER = "\uffff";

/** Opens the files of an archive, each when it is first needed; `fileOf` says where it is. */
export function archiveRecords(fileOf: (name: ArchiveFile) => RangeBuffer): ArchiveRecords {
  const opened = new Map<ArchiveFile, Promise<ParquetFile>>();

  async function open(name: ArchiveFile): Promise<ParquetFile> {
    const file = fileOf(name);
    return { file, metadata: await parquetMetadataAsync(file) };
  }

  /** A file that could not be opened is tried again the next time. */
  function parquet(name: ArchiveFile): Promise<ParquetFile> {
    const known = opened.get(name);
    if (known) return known;
    const opening = open(name);
    opened.set(name, opening);
    opening.catch(() => opened.delete(name));
    return opening;
  }

  return {
    read: async (rows) => {
      const events = await parquet("events.parquet");
      const read = new Map((await Promise.all(byGroup(events, rows).map((group) => readGroup(events, group)))).flat());
      return rows.flatMap((row) => read.get(row) ?? []);
    },
    rowOf: async (id) => {
      const options = { ...(await parquet("event-ids.parquet")), filter: { id: { $eq: id } }, usePageIndex: true };
      const [found] = await parquetReadObjects(options);
      return found === undefined ? null : Number(found.row);
    },
    rowsWith: async (word) => {
      const filter = { word: { $gte: word, $lt: `${word}${AFTER}` } };
      const found = await parquetReadObjects({ ...(await parquet("event-words.parquet")), filter, usePageIndex: true });
      const rows = found.flatMap((one) => (isFoundBy(String(one.word), word) ? [Number(one.row)] : []));
      return Int32Array.from(new Set(rows)).sort();
    },
  };
}
