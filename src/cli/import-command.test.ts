import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { validateFolder } from "#cli/data-commands.ts";
import { type ImportOptions, importFile } from "#cli/import-command.ts";

const TEXT =
  "id,date,latitude,longitude,location,description\n1,2022-02-24,50,36,Rivertown,A march\n2,never,50,36,R,No\n";
const TERMS: ImportOptions = { licence: "CC0-1.0", licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/" };

async function folderWith(name: string, bytes: string | Buffer): Promise<{ file: string; out: string }> {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  await writeFile(join(folder, name), bytes);
  return { file: join(folder, name), out: join(folder, "made") };
}

it("an imported file, packed or not, is a valid dataset on disk, with a report of every row", async () => {
  for (const [name, bytes] of [
    ["my map.csv", TEXT],
    ["my map.csv.gz", gzipSync(TEXT)],
  ] as const) {
    const { file, out } = await folderWith(name, bytes);
    const lines: string[] = [];
    expect(await importFile({ form: "timemap", file }, { ...TERMS, out }, (line) => lines.push(line))).toBe(true);
    expect(lines).toContain("2 rows read = 1 kept + 1 left out");
    expect(await readFile(join(out, "import-report.csv"), "utf8")).toContain(
      "3,left out,date,date “never” is not a date",
    );
    expect(await validateFolder(out, () => {})).toBe(true);
    expect(JSON.parse(await readFile(join(out, "datapackage.json"), "utf8"))).toMatchObject({ name: "my-map" });
  }
});

it.each<[string, string, ImportOptions, string]>([
  ["a folder is named", "timemap", TERMS, "Name the folder to write: --out DIR"],
  ["terms are named where the form has none of its own", "timemap", { out: "*" }, "Name the terms under which"],
  ["the form is known", "excel", { ...TERMS, out: "*" }, "excel is none of ucdp-ged, acled, timemap, csv; write"],
  [
    "the form is known before all else",
    "ucdp",
    {},
    "ucdp is none of ucdp-ged, acled, timemap, csv; did you mean ucdp-ged?",
  ],
  ["a form is written as it is called", "timmap", {}, "did you mean timemap?"],
  ["a mapping is named for a form of its own", "csv", { ...TERMS, out: "*" }, "--mapping FILE"],
  [
    "the time zone is known",
    "timemap",
    { ...TERMS, out: "*", timeZone: "Africa/Kartoum" },
    "--time-zone Africa/Kartoum is not known; did you mean Africa/Khartoum?",
  ],
  ["the order of dates is one of two", "timemap", { ...TERMS, out: "*", dates: "ymd" }, "--dates ymd is neither"],
])("it is asked that %s, and nothing is written", async (_, form, ...[options, message]) => {
  const { file, out } = await folderWith("file.csv", TEXT);
  const given = options.out === undefined ? options : { ...options, out };
  await expect(importFile({ form, file }, given, () => {})).rejects.toThrow(message);
  await expect(readdir(out)).rejects.toThrow();
});

it("a zip file is told from a workbook, and what to do with each is said", async () => {
  const zip = "PK\u0003\u0004";
  for (const [name, text, message] of [
    ["own.zip", `${zip} GEDEvent_v25_1.csv`, "own.zip is a zip file; unpack it, and name the file in it."],
    ["own.xlsx", `${zip} [Content_Types].xml`, "own.xlsx is a workbook; save its sheet as CSV in UTF-8."],
  ] as const) {
    const { file, out } = await folderWith(name, Buffer.from(text, "latin1"));
    await expect(importFile({ form: "timemap", file }, { ...TERMS, out }, () => {})).rejects.toThrow(message);
  }
});

it("of very many errors in what was made the first are printed, and how many there are", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `${at},2999-01-05,50,36,R,A march`);
  const { file, out } = await folderWith(
    "own.csv",
    ["id,date,latitude,longitude,location,description", ...rows].join("\n"),
  );
  const lines: string[] = [];
  expect(await importFile({ form: "timemap", file }, { ...TERMS, out }, (line) => lines.push(line))).toBe(false);
  expect(lines.filter((line) => line.includes("lies after the publication"))).toHaveLength(50);
  expect(lines.slice(-2)).toEqual([`… and 10 more; npm run data -- validate ${out} lists all`, `${out}: not valid`]);
});

it("nothing that is already saved is written over", async () => {
  const { file, out } = await folderWith("file.csv", TEXT);
  await importFile({ form: "timemap", file }, { ...TERMS, out }, () => {});
  const before = await readFile(join(out, "events.csv"), "utf8");
  await writeFile(file, TEXT.replace("A march", "Another"));
  await expect(importFile({ form: "timemap", file }, { ...TERMS, out }, () => {})).rejects.toThrow("is not empty");
  expect(await readFile(join(out, "events.csv"), "utf8")).toBe(before);
});
