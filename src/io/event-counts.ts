import { parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { COUNTS, type Count } from "#dataset/counts.ts";
import { COUNT_KEYS, type EventColumns, SUM_COLUMNS } from "#dataset/event-archive.ts";
import { narrow } from "#dataset/narrow.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";

/** The counts of an archive, read. */
export type EventCounts = Pick<OpenArchive, "columns" | "sums">;

const KEYS = [...COUNT_KEYS, "n"] as const;

/** Reads event-counts.parquet. Throws where it is no such file or lacks a column. */
export async function readEventCounts(file: ArrayBuffer): Promise<EventCounts> {
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  const columns = new Map<string, Int32Array>();
  const take = (name: string) => {
    const known = columns.get(name) ?? new Int32Array(rows);
    columns.set(name, known);
    return known;
  };
  // One after the other: what a column is decoded from is many times what it comes to.
  for (const { name } of parquetSchema(metadata).children.map(({ element }) => element)) {
    await parquetRead({
      file,
      metadata,
      columns: [name],
      onChunk: ({ columnData, rowStart }) => {
        const column = take(name);
        for (let i = 0; i < columnData.length; i++) column[rowStart + i] = Number(columnData[i]);
      },
    });
  }
  const has = (name: string) => rows === 0 || columns.has(name);
  const missing = KEYS.find((name) => !has(name));
  if (missing !== undefined) throw new Error(`event-counts.parquet has no column "${missing}".`);
  return {
    columns: Object.fromEntries(KEYS.map((name) => [name, narrow(take(name))])) as unknown as EventColumns,
    sums: Object.fromEntries(
      SUM_COLUMNS.flatMap((name, i) => {
        const count = COUNTS[i] as Count;
        if (!columns.has(name)) return [];
        return [[count, { sum: narrow(take(name)), stated: narrow(take(`${name}_stated`)) }] as const];
      }),
    ),
  };
}
