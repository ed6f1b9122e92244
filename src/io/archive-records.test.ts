import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { ArchiveFile } from "#dataset/event-archive.ts";
import { archiveRecords } from "#io/archive-records.ts";
import { readEventCounts } from "#io/event-counts.ts";
import type { RangeBuffer } from "#io/range-buffer.ts";

const ROWS = 300;
const ids = Array.from({ length: ROWS }, (_, row) => `ev-${String((row * 7919) % 1000).padStart(4, "0")}`);
const text = (name: string, data: (string | null)[]): ColumnSource => ({ name, data, type: "STRING" });
const whole = (name: string, data: (number | null)[]): ColumnSource => ({ name, data, type: "INT32" });
const all = <T>(value: (row: number) => T) => ids.map((_, row) => value(row));

const events = [
  text("id", ids),
  whole(
    "start",
    all((row) => 18_000 + row),
  ),
  whole(
    "last",
    all((row) => 18_001 + row),
  ),
  text(
    "date_precision",
    all(() => "day"),
  ),
  text(
    "place",
    all(() => "almaty"),
  ),
  text(
    "place_precision",
    all(() => "city"),
  ),
  text(
    "category",
    all(() => "protest"),
  ),
  text(
    "status",
    all(() => "reported"),
  ),
  text(
    "claimant",
    all((row) => (row % 2 ? "interior" : null)),
  ),
  text(
    "title_en",
    all((row) => `March ${row}`),
  ),
  text(
    "summary_en",
    all(() => "People marched."),
  ),
  whole(
    "killed_best",
    all((row) => (row === 5 ? 2 : null)),
  ),
  text(
    "citations",
    all((row) =>
      JSON.stringify([
        { publication: "a", paragraph: row + 1, asPrinted: null, via: null, fidelity: "faithful", note: {} },
      ]),
    ),
  ),
];
const sorted = ids.map((id, row) => ({ id, row })).sort((a, b) => (a.id < b.id ? -1 : 1));
const words = ids
  .flatMap((_, row) => [
    { word: `w${row % 20}`, row },
    { word: "march", row },
    { word: row % 2 ? "16" : "164", row },
    ...(row % 3 ? [] : [{ word: "marching", row }]),
  ])
  .sort((a, b) => (a.word === b.word ? a.row - b.row : a.word < b.word ? -1 : 1));

function fileOf(columnData: ColumnSource[], rowGroupSize: number): ArrayBuffer {
  return parquetWriteBuffer({ columnData, rowGroupSize, statisticsTruncateLength: Number.POSITIVE_INFINITY });
}

const FILES: Partial<Record<ArchiveFile, ArrayBuffer>> = {
  "events.parquet": fileOf(events, 64),
  "event-ids.parquet": fileOf(
    [
      text(
        "id",
        sorted.map(({ id }) => id),
      ),
      whole(
        "row",
        sorted.map(({ row }) => row),
      ),
    ],
    50,
  ),
  "event-words.parquet": fileOf(
    [
      text(
        "word",
        words.map(({ word }) => word),
      ),
      whole(
        "row",
        words.map(({ row }) => row),
      ),
    ],
    50,
  ),
};

function opened(fails = () => false) {
  let bytes = 0;
  const records = archiveRecords((name): RangeBuffer => {
    const file = FILES[name] ?? new ArrayBuffer(0);
    return {
      byteLength: file.byteLength,
      slice: async (start, end = file.byteLength) => {
        if (fails()) throw new Error("no network");
        bytes += end - start;
        return file.slice(start, end);
      },
    };
  });
  return { records, asked: () => bytes };
}

describe("the records of an archive", () => {
  it("come in the order in which they are asked for, wherever in the file they are", async () => {
    const { records } = opened();
    const rows = [299, 0, 63, 64, 5, 150];
    const read = await records.read(rows);
    expect(read.map(({ event }) => event.id)).toEqual(rows.map((row) => ids[row]));
    expect(read.map(({ citations }) => citations[0]?.paragraph)).toEqual(rows.map((row) => row + 1));
    expect(read[4]?.event).toMatchObject({
      start: 18_005,
      end: 18_006,
      claimant: "interior",
      title: { en: "March 5" },
      killedBest: 2,
      killedLow: null,
    });
    expect(read[1]?.event).toMatchObject({ claimant: null, killedBest: null });
    expect(read[0]?.citations[0]).toMatchObject({ event: ids[299], claim: null, publication: "a" });
  });

  it("are read from their own part of the file", async () => {
    const { records, asked } = opened();
    await records.read([0]);
    const opening = asked();
    await records.read([200]);
    expect(asked() - opening).toBeLessThan((FILES["events.parquet"]?.byteLength ?? 0) / 2);
  });

  it("are found by id, and an id that is not there is said not to be", async () => {
    const { records } = opened();
    for (const row of [0, 17, 299]) expect(await records.rowOf(ids[row] ?? "")).toBe(row);
    expect(await records.rowOf("ev-nobody")).toBeNull();
  });

  it("are found by how a word begins, each row once and sorted", async () => {
    const { records } = opened();
    expect([...(await records.rowsWith("march"))]).toEqual(all((row) => row));
    expect([...(await records.rowsWith("marchi"))]).toEqual(all((row) => row).filter((row) => row % 3 === 0));
    expect([...(await records.rowsWith("w1"))]).toEqual(all((row) => row).filter((row) => /^1/.test(String(row % 20))));
    expect([...(await records.rowsWith("nothing"))]).toEqual([]);
    expect([...(await records.rowsWith("16"))]).toEqual(all((row) => row).filter((row) => row % 2 === 1));
  });

  it("are asked for again after the network failed", async () => {
    let down = true;
    const { records } = opened(() => down);
    await expect(records.rowOf("ev-0000")).rejects.toThrow("no network");
    down = false;
    expect(await records.rowOf(ids[3] ?? "")).toBe(3);
  });
});

describe("the counts of an archive", () => {
  const keys = ["start", "last", "place", "category", "claimant", "dated", "known", "publications", "n"];
  const counts = (names: readonly string[]) =>
    fileOf(
      names.map((name, i) =>
        whole(
          name,
          all((row) => (name === "claimant" ? (row % 3) - 1 : row * (i + 1))),
        ),
      ),
      100,
    );

  it("are columns as long as the file, across its groups of rows", async () => {
    const { columns, sums } = await readEventCounts(counts([...keys, "killed_best", "killed_best_stated"]));
    expect([...columns.place]).toEqual(all((row) => row * 3));
    expect([...columns.claimant]).toEqual(all((row) => (row % 3) - 1));
    expect([...(sums.killedBest?.sum ?? [])]).toEqual(all((row) => row * 10));
    expect(sums.killedLow).toBeUndefined();
  });

  it("say which column a file lacks", async () => {
    await expect(readEventCounts(counts(keys.slice(0, 6)))).rejects.toThrow('no column "known"');
  });
});
