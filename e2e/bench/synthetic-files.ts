import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { syntheticDataset } from "#e2e/bench/synthetic-dataset.ts";
import { tableText, type WrittenRow } from "#ingest/table-text.ts";

/** Writes files to a folder of their own for as long as they are used; what is made of them in the meantime goes there, too. */
export async function withFiles<T>(
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const { TMPDIR } = process.env;
  const around = await mkdtemp(join(tmpdir(), "qantar-archived-"));
  const folder = join(around, "dataset");
  process.env.TMPDIR = around;
  try {
    await mkdir(folder);
    for (const [path, text] of files) await writeFile(join(folder, path), text);
    return await use(folder);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(around, { recursive: true });
  }
}

/** The files of an invented dataset, its entries among them, of which every fifth is also told by the last of its publications. */
export function syntheticFiles(events: number): ReadonlyMap<string, string> {
  const { files, entries } = syntheticDataset({ events, places: 90, seed: 7 });
  const all = [...entries()];
  const below = (name: "events" | "citations", rows: WrittenRow[]): [string, string] => {
    const written = tableText(name, rows, ["en"]);
    const lines = written.slice(written.indexOf("\r\n") + 2);
    return [`${name}.csv`, (files.get(`${name}.csv`) ?? "") + lines];
  };
  const told = all.flatMap(({ citation }, number) => {
    const again = { ...citation, publication: "release-8", paragraph: String(10_000 + number) };
    return number % 5 === 0 ? [citation, again] : [citation];
  });
  return new Map([
    ...files,
    below(
      "events",
      all.map(({ event }) => event),
    ),
    below("citations", told),
  ]);
}
