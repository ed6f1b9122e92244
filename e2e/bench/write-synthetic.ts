import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeCsv } from "#dataset/write-csv.ts";
import { type Entry, syntheticDataset } from "#e2e/bench/synthetic-dataset.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

const BATCH = 5000;

/** The lines of a table that go below those that it has, under the same header. */
function* linesBelow(header: readonly string[], rows: Iterable<WrittenRow>): Generator<string> {
  const batch: string[][] = [];
  for (const row of rows) {
    batch.push(header.map((column) => row[column] ?? ""));
    if (batch.length === BATCH) yield linesOf(batch.splice(0));
  }
  yield linesOf(batch);
}

function linesOf([first, ...rows]: readonly string[][]): string {
  return first === undefined ? "" : writeCsv({ header: first, rows }, "data");
}

function* parts(entries: Iterable<Entry>, part: keyof Entry): Generator<WrittenRow> {
  for (const entry of entries) yield entry[part];
}

async function append(file: string, written: string, rows: Iterable<WrittenRow>): Promise<void> {
  const header = (written.split("\r\n", 1)[0] ?? "").split(",");
  await pipeline(Readable.from(linesBelow(header, rows)), createWriteStream(file, { flags: "a" }));
}

const [events, folder, places] = process.argv.slice(2);
if (events === undefined || folder === undefined || !/^\d+$/.test(events)) {
  console.error("npx tsx e2e/bench/write-synthetic.ts EVENTS DIR [PLACES]");
  process.exitCode = 1;
} else {
  const { files, entries } = syntheticDataset({ events: Number(events), places: Number(places ?? 2000) });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  for (const [table, part] of [["events", "event"] as const, ["citations", "citation"] as const]) {
    const file = `${table}.csv`;
    await append(join(folder, file), files.get(file) ?? "", parts(entries(), part));
  }
  console.log(`${folder}: ${events} events`);
}
