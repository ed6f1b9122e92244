import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { updateSchemas, validateFolder, verifyFolder } from "#cli/data-commands.ts";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { sourceIn } from "#cli/read-source.ts";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import type { TableName } from "#dataset/table-name.ts";

/** An invented article; paragraphs 1 and 2 are its headline and its byline. */
const TEXT = `Snow shuts roads near Almaty

By A. Nobody

At least 40 roads were shut, the Emergency Ministry of Freedonia said.

Dozens of drivers waited in the snow on the evening of January 8.
`;

const inEach = (header: string, text: string) =>
  Object.fromEntries(["en", "ru", "kk"].map((language) => [`${header}_${language}`, text]));
const labelled = (id: string, text: string) => ({ id, label: { en: text, ru: text, kk: text } });

const ARTICLE = { publication: "pub-snow-in-this-test", fidelity: "faithful" };
const CLAIM = { place: "almaty", status: "standing", cumulative: "false" };

/** The rows that it adds, in the order that data/README.md gives. */
const ROWS: readonly (readonly [table: TableName, row: Readonly<Record<string, string>>])[] = [
  [
    "publications",
    {
      ...{
        id: "pub-snow-in-this-test",
        outlet: "Unnamed publication F",
        title: "Snow shuts roads near Almaty",
        language: "en",
      },
      ...{ published: "2022-01-10", document: "snow-in-this-test.txt", sha256: checksumOf(TEXT).sha256 },
    },
  ],
  ["claimants", { id: "pub-snow-in-this-test", kind: "media", ...inEach("name", "Unnamed publication F") }],
  ["claimants", { id: "freedonia", kind: "foreign_government", ...inEach("name", "Ministry of Freedonia") }],
  [
    "events",
    {
      ...{ id: "ev-snow", start: "2022-01-08", date_precision: "day", place: "almaty", place_precision: "near" },
      ...{ category: "snow", status: "reported", ...inEach("title", "Snow"), ...inEach("summary", "Drivers wait.") },
    },
  ],
  [
    "claims",
    {
      ...{ ...CLAIM, id: "cl-roads", metric: "roads_shut", population: "roads", claimant: "freedonia" },
      ...{ as_of: "2022-01-10", as_of_basis: "publication", qualifier: "at_least", value: "40", unit: "road" },
    },
  ],
  [
    "claims",
    {
      ...{ ...CLAIM, id: "cl-drivers", metric: "stranded", population: "drivers", claimant: "pub-snow-in-this-test" },
      ...{ as_of: "2022-01-08", as_of_basis: "stated", qualifier: "word_only", word: "dozens" },
    },
  ],
  ["citations", { ...ARTICLE, paragraph: "3", claim: "cl-roads", as_printed: "At least 40" }],
  ["citations", { ...ARTICLE, paragraph: "4", claim: "cl-drivers", as_printed: "Dozens" }],
  ["citations", { ...ARTICLE, paragraph: "4", event: "ev-snow" }],
  ["uncited", { publication: "pub-snow-in-this-test", paragraph: "1", reason: "title" }],
  ["uncited", { publication: "pub-snow-in-this-test", paragraph: "2", reason: "byline" }],
];

const ROADS = { en: { one: "road", other: "roads" }, ru: "дор.", kk: "жол" };
const COLOUR = { light: "#22262b", dark: "#f2ef9c" };

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "qantar-sixth-"));
});
afterAll(() => rm(parent, { recursive: true }));

async function add(folder: string, table: TableName, row: Readonly<Record<string, string>>): Promise<void> {
  const file = join(folder, `${table}.csv`);
  const [headers = []] = Papa.parse<string[]>(await readFile(file, "utf8"), { preview: 1 }).data;
  expect(headers).toEqual(expect.arrayContaining(Object.keys(row)));
  await appendFile(file, `${Papa.unparse([headers.map((header) => row[header] ?? "")])}\n`);
}

async function declare(folder: string): Promise<void> {
  const file = join(folder, DESCRIPTOR_FILE);
  const descriptor = JSON.parse(await readFile(file, "utf8"));
  const { metrics, populations, families } = descriptor.qantar;
  metrics.push({ ...labelled("roads_shut", "Roads shut"), unit: ROADS, chart: "points" });
  metrics.push({ ...labelled("stranded", "Stranded"), unit: null, chart: "points" });
  populations.push(labelled("roads", "Roads"), labelled("drivers", "Drivers"));
  families.push({ ...labelled("weather", "Weather"), color: COLOUR, categories: [labelled("snow", "Snow")] });
  await writeFile(file, JSON.stringify(descriptor));
}

it("a sixth article, a new measure and another colour need rows and a few lines of the descriptor, and no code", async () => {
  const [folder, texts] = [join(parent, "dataset"), join(parent, "texts")];
  await cp(DEFAULT_FOLDER, folder, { recursive: true });
  await mkdir(texts);
  await writeFile(join(texts, "snow-in-this-test.txt"), TEXT);
  for (const [table, row] of ROWS) await add(folder, table, row);

  const articles = (await sourceIn(DEFAULT_FOLDER)).dataset.publications.length + 1;
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  expect(await validateFolder(folder, print)).toBe(false);
  expect(lines.filter((line) => line.includes("is not declared"))).toHaveLength(5);

  await declare(folder);
  lines.length = 0;
  expect(await validateFolder(folder, print)).toBe(true);
  // A colour may by now be near to one that others have added.
  const [last = "", ...others] = lines.filter((line) => !line.includes("looks like")).reverse();
  expect(others).toEqual([]);
  expect(last).toMatch(new RegExp(`: ${articles} publications.*; 0 errors`));
  await updateSchemas(folder, print);
  expect(lines).toContain("claims: schema updated");

  const { dataset } = await sourceIn(folder);
  expect(dataset.publications.at(-1)).toMatchObject({ id: "pub-snow-in-this-test", document: "snow-in-this-test.txt" });
  expect(dataset.claims.slice(-2)).toMatchObject([
    { metric: "roads_shut", claimant: "freedonia" },
    { metric: "stranded", claimant: "pub-snow-in-this-test" },
  ]);
  expect(dataset.meta.metrics.map(({ id }) => id)).toContain("roads_shut");
  expect(dataset.meta.families.at(-1)).toMatchObject({ id: "weather", color: COLOUR });

  lines.length = 0;
  await verifyFolder(folder, texts, print);
  const citations = dataset.citations.length;
  const own = new RegExp(
    `^publications:${articles + 1}:|^citations:(?:${citations - 1}|${citations}|${citations + 1}):|pub-snow`,
  );
  expect(lines.filter((line) => own.test(line))).toEqual([]);
  expect(lines.at(-1)).toContain("1 document, 4 paragraphs: 2 cited, 2 listed as uncited, 0 uncovered");
});
