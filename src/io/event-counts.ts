import { parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { COUNTS, type Count } from "#dataset/counts.ts";
import { COUNT_KEYS, type Column, type EventColumns, SUM_COLUMNS } from "#dataset/event-archive.ts";
import { narrow } from "#dataset/narrow.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";

/** The counts of an archive, read. */
export type EventCounts = Pick<OpenArchive, "columns" | "sums">;

const KEYS = [...COUNT_KEYS, "n"] as const;

/** Reads event-counts.parquet. Throws where it is no such file or lacks a column. */
export async function readEventCounts(file: ArrayBuffer): Promise<EventCounts> {
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  const columns = new Map<string, Column>();
  // One after the other, each narrowed before the next: what a column is decoded from is many times what it comes to.
  for (const { name } of parquetSchema(metadata).children.map(({ element }) => element)) {
    const wide = new Int32Array(rows);
    await parquetRead({
      file,
      metadata,
      columns: [name],
      onChunk: ({ columnData, rowStart }) => {
        for (let i = 0; i < columnData.length; i++) wide[rowStart + i] = Number(columnData[i]);
      },
    });
    const narrowed = narrow(wide);
    columns.set(name, [...columns.values()].find((known) => isSame(known, narrowed)) ?? narrowed);
  }
  const none = new Uint8Array(0);
  const column = (name: string): Column => columns.get(name) ?? none;
  const missing = KEYS.find((name) => rows > 0 && !columns.has(name));
  if (missing !== undefined) throw new Error(`event-counts.parquet has no column "${missing}".`);
  return {
    columns: Object.fromEntries(KEYS.map((name) => [name, column(name)])) as unknown as EventColumns,
    sums: Object.fromEntries(
      SUM_COLUMNS.flatMap((name, i) => {
        const count = COUNTS[i] as Count;
        if (!columns.has(name)) return [];
        return [[count, { sum: column(name), stated: column(`${name}_stated`) }] as const];
      }),
    ),
  };
}

/** Whether two columns hold the same: records that count the killed mostly give all three figures. Nobody writes into a column, so one serves for both. */
function isSame(one: Column, other: Column): boolean {
  return one.BYTES_PER_ELEMENT === other.BYTES_PER_ELEMENT && one.every((value, i) => value === other[i]);
}
