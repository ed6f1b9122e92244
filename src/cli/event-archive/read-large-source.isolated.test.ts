import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { buildFolder, validateFolder } from "#cli/data-commands.ts";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { STILL_ROOT } from "#cli/page-html.ts";
import { publishedData } from "#cli/published-data.ts";
import { readSource } from "#cli/read-source.ts";
import { syntheticFiles, withFiles } from "#e2e/bench/synthetic-files.ts";

vi.mock(import("#dataset/event-archive.ts"), async (original) => ({
  ...(await original()),
  ARCHIVE_FROM: 300 as 20000,
}));

const loaded = vi.hoisted(() => ({ database: false }));
vi.mock(import("@duckdb/node-api"), async (original) => {
  loaded.database = true;
  return original();
});

it("a dataset with few events opens no database", async () => {
  const { source } = await readSource(DEFAULT_FOLDER);
  expect(source?.dataset.archive).toBeNull();
  expect(loaded.database).toBe(false);
});

it("one with many is published with its archive, its tables as they were, and no GeoJSON", async () => {
  const files = syntheticFiles(300);
  await withFiles(files, async (folder) => {
    const printed: string[] = [];
    const out = join(folder, "out");
    expect(await buildFolder(folder, { out }, (line) => printed.push(line))).toBe(true);
    expect(printed.at(-1)).toContain("300 events, 3 claims, 363 citations");
    const { files: listed } = JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
    for (const { path, bytes, sha256 } of listed) {
      expect(checksumOf(await readFile(join(out, path)))).toEqual({ bytes, sha256 });
    }
    const names = listed.map(({ path }: { path: string }) => path);
    expect(names).toEqual(expect.arrayContaining(["event-counts.parquet", "events.parquet", "events.csv"]));
    expect(names).not.toContain("events.geojson");
    expect(await readFile(join(out, "events.csv"), "utf8")).toBe(files.get("events.csv"));

    const [once, again] = [await readSource(folder), await readSource(folder)];
    expect(again.source).toBe(once.source);
    expect(publishedData(once.source!).get("event-ids.parquet")).toMatchObject({ bytes: expect.any(Number) });
  });
});

it("one with many is drawn with all that its counts tell, before any script runs", async () => {
  await withFiles(syntheticFiles(300), async (folder) => {
    const { source } = await readSource(folder);
    const file = await readFile(source?.onDisk?.get("event-counts.parquet")?.path ?? "");
    const counts = new Uint8Array(file).buffer;
    const { prerender } = await import("../../prerender.tsx");
    const asked = { site: { root: STILL_ROOT, languages: ["en"] }, language: "en", page: "index" } as const;
    const drawn = await prerender(source!.dataset, { ...asked, counts });
    // The markup is long: it is not to be printed where this fails.
    expect(/\b300 of 300 events/.test(drawn.markup)).toBe(true);
    expect(/aria-label="Map of the events: [^"]*[1-9]\d*;/.test(drawn.markup)).toBe(true);
  });
});

it("one with many is validated, and of its problems the first are told", async () => {
  const files = new Map(syntheticFiles(300));
  files.set("events.csv", files.get("events.csv")!.replaceAll(",reported,", ",rumoured,"));
  await withFiles(files, async (folder) => {
    const printed: string[] = [];
    expect(await validateFolder(folder, (line) => printed.push(line))).toBe(false);
    expect(printed.filter((line) => line.startsWith("events:"))).toHaveLength(200);
    expect(printed).toContainEqual(expect.stringMatching(/^dataset: and \d+ more errors, which are not listed$/));
  });
});

it("one whose rows end now in one way, now in another is read as one whose rows all end alike", async () => {
  const files = syntheticFiles(300);
  const even = await withFiles(files, readSource);
  const mixed = new Map(files).set(
    "events.csv",
    (files.get("events.csv") ?? "").replace(/\r?\n/g, (_, at: number) => (at % 2 === 0 ? "\r\n" : "\n")),
  );
  const { source, issues } = await withFiles(mixed, readSource);
  expect(issues).toEqual([]);
  expect(source?.dataset.archive).toEqual(even.source?.dataset.archive);
});
