import { parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { COUNTS, type Count } from "#dataset/counts.ts";
import { COUNT_KEYS, type Column, type EventColumns, SUM_COLUMNS } from "#dataset/event-archive.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";

/** The counts of an archive, read. */
export type EventCounts = Pick<OpenArchive, "columns" | "sums">;

/** The narrowest column that holds the values. */
export function narrow(values: Int32Array): Column {
  let least = 0;
  let most = 0;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least >= 0 && most <= 0xff) return Uint8Array.from(values);
  if (least >= 0 && most <= 0xffff) return Uint16Array.from(values);
  if (least >= -0x8000 && most <= 0x7fff) return Int16Array.from(values);
  return values;
}

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
  const wide = new Set<string>(["start", "last", "known"]);
  const key = (name: (typeof KEYS)[number]) => (wide.has(name) ? take(name) : narrow(take(name)));
  return {
    columns: Object.fromEntries(KEYS.map((name) => [name, key(name)])) as unknown as EventColumns,
    sums: Object.fromEntries(
      SUM_COLUMNS.flatMap((name, i) => {
        const count = COUNTS[i] as Count;
        if (!columns.has(name)) return [];
        return [[count, { sum: narrow(take(name)), stated: narrow(take(`${name}_stated`)) }] as const];
      }),
    ),
  };
}
