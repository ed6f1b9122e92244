import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { samplePackage } from "#dataset/sample-package.ts";
import { isOptional, TABLE_NAMES } from "#dataset/table-name.ts";
import { firstChosen } from "#features/preview/chosen-columns.ts";
import { LIMITS } from "#features/preview/limits.ts";
import type { Outcome, Progress } from "#features/preview/outcome.ts";
import { brought, type GedRow, gedFile } from "#features/preview/own-files.fixture.ts";
import { readBrought } from "#features/preview/read-brought.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";

type Files = Parameters<typeof brought>[0];

function read(files: Files, order: DateOrder | null = null, onProgress = (_: Progress) => {}): Promise<Outcome> {
  return readBrought({ files: brought(files), order, mapping: null, asks: false, today: 20_000 as Day }, onProgress);
}

async function faultOf(files: Files): Promise<unknown> {
  return read(files).then(
    () => null,
    ({ said }) => said,
  );
}

const PACKAGE = Object.fromEntries(samplePackage());
const ACLED =
  "event_id_cnty,event_date,time_precision,event_type,geo_precision,fatalities,country,location,latitude,longitude";
const MAPPED = "When,Town,Y,X,Kind,What\n2015-03-01,Rivertown,12.5,45.25,Clash,A clash";
const MAPPING = JSON.stringify({
  events: { start: "When", place: { name: "Town", lat: "Y", lon: "X" }, category: "Kind", title: "What" },
});
const CELLS = { When: "2015-03-01", Town: "Rivertown", Y: "12.5", X: "45.25", Kind: "Clash", What: "A clash" };
const FOUND = Object.entries(CELLS).map(([name, cell]) => ({ name, examples: [cell] }));
const MAPPED_JSON = JSON.stringify([
  { When: "2015-03-01", Town: "Rivertown", Y: 12.5, X: 45.25, Kind: "Clash", What: "A" },
]);

describe("what was brought is known by what it holds", () => {
  const zip = zipSync(
    Object.fromEntries(Object.entries(PACKAGE).map(([path, text]) => [`own/${path}`, strToU8(text)])),
  );
  const inFolder = Object.fromEntries(Object.entries(PACKAGE).map(([path, text]) => [`own/${path}`, text]));

  it.each<[string, Files, string, string]>([
    ["the files of a package", PACKAGE, "package", "datapackage.json"],
    ["a package in a folder, with other things", { ...inFolder, "own/notes.txt": "x" }, "package", "own"],
    ["a package in a zip", { "own.zip": new Uint8Array(zip) }, "package", "own.zip"],
    ["UCDP GED", { "own.csv": gedFile([{}]) }, "ucdp-ged", "own.csv"],
    ["a table that is only called a workbook", { "wrong.xlsx": gedFile([{}]) }, "ucdp-ged", "wrong.xlsx"],
    ["ACLED", { "a.csv": `${ACLED}\nX1,2015-03-01,1,Battles,1,2,Land,Town,12,45` }, "acled", "a.csv"],
    [
      "TimeMap",
      { "t.json": '[{"id":1,"date":"2015-03-01","latitude":12,"longitude":45,"description":"x"}]' },
      "timemap",
      "t.json",
    ],
    ["a table beside its mapping", { "own.csv": MAPPED, "own.mapping.json": MAPPING }, "mapped", "own.csv"],
    ["a table beside a mapping of any name", { "small.csv": MAPPED, "my-map.json": MAPPING }, "mapped", "small.csv"],
    [
      "a JSON table beside its mapping, as GeoJSON too",
      { "a.geojson": MAPPED_JSON, "mapping.json": MAPPING },
      "mapped",
      "a.geojson",
    ],
    ["a JSON table beside its mapping", { "a.json": MAPPED_JSON, "mapping.json": MAPPING }, "mapped", "a.json"],
  ])("%s", async (_, files, ...[form, file]) => {
    const outcome = await read(files);
    expect(outcome).toMatchObject({ form, file });
    expect(outcome.dataset).not.toBeNull();
  });
});

describe("what the columns hold may be said on the page", () => {
  const readBy = (files: Files, mapping: string) =>
    readBrought({ files: brought(files), order: null, mapping, asks: false, today: 20_000 as Day }, () => {});

  it("a table is read by what was chosen, whatever lies beside it", async () => {
    const other = MAPPING.replace("Clash", "Fight");
    const { form, dataset } = await readBy({ "own.csv": MAPPED, "mapping.json": other.slice(0, 20) }, MAPPING);
    expect([form, dataset?.events[0]?.title]).toEqual(["mapped", { en: "A clash" }]);
  });

  it("a choice that was made before is offered again as far as the table has its columns", () => {
    const first = firstChosen(FOUND, null);
    const withEvents = (events: typeof first.events) => firstChosen(FOUND, { ...first, events }).events;
    expect(
      withEvents({ choice: { start: "When", place: "Village" }, precision: "site", area: "", language: "en" }),
    ).toEqual({
      choice: { start: "When", place: "Town", latitude: "Y", longitude: "X", category: "Kind", title: "What" },
      precision: "site",
      area: "",
      language: "en",
    });
    const all = { choice: { start: "When" }, precision: "site", area: "", language: "en" } as const;
    expect(withEvents(all)).toEqual(all);
    expect(first.events.choice).toMatchObject({ start: "When", place: "Town", latitude: "Y" });
  });

  it("of reported figures it is offered again where the table has all of its columns", () => {
    const columns = ["Date", "Claimant", "Figure"].map((name) => ({ name, examples: [] }));
    const first = firstChosen(columns, null);
    expect([first.rows, first.claims.columns]).toEqual(["claims", { day: "Date", claimant: "Claimant" }]);
    const claims = { ...first.claims, placeName: "Rivertown", kind: "witness" } as const;
    const before = { ...first, rows: "events", claims } as const;
    expect(firstChosen(columns, before)).toMatchObject({ rows: "events", claims });
    const others = ["Day", "Town", "Headline"].map((name) => ({ name, examples: [] }));
    expect(firstChosen(others, first).rows).toBe("events");
    expect(firstChosen(columns.slice(1), before).claims).toMatchObject({ placeName: "", kind: "media" });
  });
});

describe("the rows of a table add up", () => {
  it("each is kept, or is left out and listed with its reason", async () => {
    const row = fc.constantFrom<GedRow>(
      {},
      { best: "?" },
      { latitude: "120" },
      { date_start: "2015-02-30" },
      { id: "7" },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const { rows: sum, problems, dataset } = await read({ "own.csv": gedFile([{ id: "1" }, ...rows]) });
        const left = problems.filter(({ kind }) => kind === "left");
        expect(sum).toEqual({ kept: rows.length + 1 - left.length, left: left.length });
        expect(dataset?.events).toHaveLength(sum?.kept ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  it("what is odd in a row is told once, of the row of the file", async () => {
    const { problems } = await read({ "own.csv": gedFile([{ low: "0", best: "2", high: "1" }]) });
    const told = problems.filter(({ message }) => message.includes("lies outside 0 to 1"));
    expect(told).toMatchObject([{ table: "own.csv", row: 2, field: "best", kind: "kept" }]);
  });

  it("the progress ends at all bytes, then counts the rows", async () => {
    const told: Progress[] = [];
    const text = gedFile(Array.from({ length: 600 }, () => ({})));
    await read({ "own.csv": text }, null, (progress) => told.push(progress));
    expect(told.filter(({ what }) => what === "bytes").at(-1)).toEqual({
      what: "bytes",
      done: text.length,
      all: text.length,
    });
    expect(told.at(-1)).toEqual({ what: "rows", done: 500, all: 600 });
  });
});

describe("a package that is not valid lists its problems, the errors first", () => {
  it("and there is nothing to show", async () => {
    const { dataset, problems } = await read({
      ...PACKAGE,
      "places.csv": PACKAGE["places.csv"]?.replace("city", "town") ?? "",
    });
    expect(dataset).toBeNull();
    expect(problems[0]).toMatchObject({ kind: "error", table: "places", field: "kind" });
  });
});

describe("what cannot be shown is told as a fault of its own kind", () => {
  it.each<[string, Files, object]>([
    ["no table", { "photo.jpg": "x" }, { kind: "none", file: "photo.jpg" }],
    ["a workbook", { "own.xlsx": "PK\u0003\u0004" }, { kind: "workbook", file: "own.xlsx" }],
    ["an empty file", { "own.csv": "" }, { kind: "empty", file: "own.csv" }],
    ["two tables", { "a.csv": MAPPED, "b.csv": MAPPED }, { kind: "several" }],
    [
      "a JSON table and a mapping of any name",
      { "a.json": MAPPED_JSON, "my-map.json": MAPPING },
      { kind: "several", detail: "a.json, my-map.json" },
    ],
    ["a table and two mappings", { "a.csv": MAPPED, "b.json": MAPPING, "c.json": MAPPING }, { kind: "several" }],
    [
      "a JSON file beside a table that is no mapping",
      { "own.csv": MAPPED, "notes.json": "{}" },
      { kind: "reader", detail: expect.stringContaining("mapping:") },
    ],
    ["two packages", { "a/datapackage.json": "{}", "b/datapackage.json": "{}" }, { kind: "several" }],
    ...TABLE_NAMES.filter((name) => !isOptional(name)).map((name): [string, Files, object] => [
      `the ${name} of a package alone`,
      { "own.csv": PACKAGE[`${name}.csv`] ?? "" },
      { kind: "package", file: "own.csv" },
    ]),
    [
      "tables of a package without what describes them",
      { "own/claims.csv": PACKAGE["claims.csv"] ?? "", "own/citations.csv": PACKAGE["citations.csv"] ?? "" },
      { kind: "package", file: "own/claims.csv, own/citations.csv" },
    ],
    [
      "a table that has a place and no more of a package",
      { "own.csv": "date,place,lat,lon,killed,injured,source\n2015-03-01,Rivertown,12,45,1,2,A" },
      { kind: "mapping" },
    ],
    [
      "a table with a column for each day",
      { "own.csv": "City,4 Jan 2022,5 Jan 2022,6 Jan 2022\nAlmaty,1,2,3" },
      { kind: "wide", file: "own.csv", detail: "4 Jan 2022, 5 Jan 2022, 6 Jan 2022" },
    ],
    ["columns that nobody knows", { "own.csv": MAPPED }, { kind: "mapping", columns: FOUND }],
    [
      "a mapping of something else",
      { "own.csv": "a,b\n1,2", "mapping.json": MAPPING },
      { kind: "reader", detail: expect.stringContaining("no column is called “When”") },
    ],
    ["a column twice", { "own.csv": "a,a\n1,2" }, { kind: "reader", detail: expect.stringContaining("twice") }],
    [
      "days or months",
      { "own.csv": gedFile([{ date_start: "03/04/2015", date_end: "03/04/2015" }]) },
      { kind: "dates" },
    ],
    [
      "no row that is kept",
      { "own.csv": gedFile([{ latitude: "120" }]) },
      { kind: "reader", detail: expect.stringContaining("1 × left out: latitude 120 lies beyond the pole") },
    ],
    ["a zip that is none", { "own.zip": "PK" }, { kind: "damaged", file: "own.zip" }],
  ])("%s", async (_, files, fault) => {
    expect(await faultOf(files)).toMatchObject(fault);
  });

  it("more records than a preview takes", async () => {
    const text = `${MAPPED.split("\n")[0]}${"\n1,2,3,4,5,6".repeat(LIMITS.events + 1)}`;
    expect(await faultOf({ "own.csv": text })).toEqual({ kind: "events", file: "own.csv", count: LIMITS.events + 1 });
  });

  it("dates are read once the order of day and month is told", async () => {
    const files = { "own.csv": gedFile([{ date_start: "03/04/2015", date_end: "03/04/2015" }]) };
    const starts = await Promise.all(
      (["dmy", "mdy"] as const).map(async (order) => (await read(files, order)).dataset?.events[0]?.start),
    );
    expect(starts).toEqual([16_528, 16_498]);
  });
});

it("what a header loses is told where the page asks what the columns hold, and no header is a fault", async () => {
  expect(await faultOf({ "own.csv": "Day,Town,,What\n2022-01-05,R,353,A clash" })).toMatchObject({
    kind: "mapping",
    detail: expect.stringContaining("column 3, which has no name, holds 1 cell"),
  });
  expect(await faultOf({ "own.csv": "2022-01-05,R,1\n2022-01-06,R,2" })).toMatchObject({
    kind: "reader",
    detail: expect.stringContaining("the file seems to have no header row"),
  });
});
