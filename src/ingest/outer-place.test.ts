import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

const PLACE = { name: "town", lat: "y", lon: "x", within: ["land"], region: "area" };
const events = (rows: readonly string[], place: object = {}) =>
  importBy(
    { events: { start: "day", title: "t", place: { ...PLACE, ...place } } },
    ["day,t,town,y,x,land,area,near", ...rows.map((row) => `2022-01-05,T,${row}`)].join("\n"),
  );
const placed = (...made: Parameters<typeof events>) =>
  datasetOf(events(...made)).events.map(({ place, placePrecision }) => [place, placePrecision]);
const TAKEN = "is empty, so that the region or country beside it is taken for the place";
const merged = (rows: readonly string[]) => events(rows).report.found.filter((line) => line.includes("merged"));

describe("an event whose place is blank", () => {
  it("is one of the region, else of the country, in which it lies", () => {
    expect(placed([",,,Freedonia,North,", ",,,Freedonia,,", ",,,,South,"])).toEqual([
      ["north", "region"],
      ["freedonia", "country"],
      ["south", "region"],
    ]);
  });

  it("is one of the country where its row says that no more is known", () => {
    const precision = { column: "near", values: { all: "country", town: "city" } };
    expect(placed([",,,Freedonia,North,all", ",,,Freedonia,North,town"], { precision })).toEqual([
      ["freedonia", "country"],
      ["north", "region"],
    ]);
  });

  it("is counted in the report, and has no point, which is told", () => {
    const { report } = events([",1,2,Freedonia,North,", ",,,Freedonia,North,"]);
    expect(report.notes).toEqual([
      { row: 2, column: "town", note: `${TAKEN} in 2 rows: 2–3` },
      { row: 2, column: "y", note: "is not read, since no place is named that it is the point of" },
    ]);
  });

  it("stays left out where nothing is named in which it lies", () => {
    expect(events(["A,1,2,Freedonia,,", ",,,,,"]).report.left).toHaveLength(1);
  });
});

describe("blanks below a filled place of the same region", () => {
  it("may be merged cells, which the report says with their rows", () => {
    const rows = ["A,1,2,F,North,", ",,,F,North,", ",,,F,North,", ",,,F,South,", ",,,F,North,"];
    expect(merged(rows)).toEqual([
      "town is empty below a filled one of the same land, area in 2 rows, 3–4: if cells were merged, fill the cells down; until then these rows lie in no town",
    ]);
  });

  it("are none below a place that repeats its region, or of another", () => {
    expect(merged(["North,1,2,F,North,", ",,,F,North,"])).toEqual([]);
    expect(merged(["A,1,2,F,North,", ",,,F,South,"])).toEqual([]);
  });
});

describe("of reported figures", () => {
  const place = { column: "town", kind: "city", region: "area" };
  const read = (where: object, ...rows: string[]) =>
    importBy(
      {
        claims: {
          ...{ day: "day", claimant: { name: "M", kind: "government" }, place: where },
          figures: [{ column: "n", metric: "killed", label: "Killed" }],
        },
      },
      ["day,town,area,n", ...rows.map((row) => `2022-01-05,${row}`)].join("\n"),
    );

  it("a blank place is the region of its row, towns lie in theirs, and that is told", () => {
    const made = read(place, "A,North,1", ",North,2", ",,3");
    const { claims, places } = datasetOf(made);
    expect(claims.map((claim) => claim.place)).toEqual(["a-without-a-point", "north"]);
    expect(places.map(({ id, parent }) => [id, parent])).toEqual([
      ["whole-area", null],
      ["north", "whole-area"],
      ["a-without-a-point", "north"],
    ]);
    expect(made.report.notes).toEqual([{ row: 3, column: "town", note: TAKEN }]);
    expect(made.report.found).toContainEqual(expect.stringMatching(/^town is empty below a filled one/));
    expect(made.report.left).toHaveLength(1);
  });

  it("a draft names the column of regions beside one of towns, and no other", () => {
    const placeOf = (header: string) => {
      const columns = foundColumns(readForeignTable(`date,${header},killed,source\n2022-01-05,A,B,8,M\n`));
      return JSON.parse(claimMappingText(guessedClaims(columns))).claims.place;
    };
    expect(placeOf("City,Region")).toMatchObject({ column: "City", kind: "city", region: "Region" });
    expect(placeOf("Область,Город")).toMatchObject({ column: "Город", region: "Область" });
    expect(placeOf("Region,Province").region).toBeUndefined();
  });

  it("what all places lie in is named by no row, so that a blank is left out", () => {
    const { report } = read({ column: "town", kind: "city", within: ["area"] }, "A,,1", ",,2");
    expect(report.left).toHaveLength(1);
  });
});
