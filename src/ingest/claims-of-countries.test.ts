import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

const TEXT = [
  ...["Date,Country,Region,Who,Dead", "2024-09-13,Freedonia,North,Police,1", "2024-09-14,Sylvania,North,Police,2"],
  ...["2024-09-14,Sylvania,,Police,3", "2024-09-14,Sylvania,Total,Police,4", "2024-09-15,,South,Police,5\n"],
].join("\n");
const draftOf = (text: string) => {
  const columns = foundColumns(readForeignTable(text));
  return JSON.parse(claimMappingText(guessedClaims(columns), null, columns));
};
const by = (place: object, more: object = {}) => ({
  claims: {
    ...{ day: "Date", claimant: { column: "Who", kind: "security" }, place, ...more },
    figures: [{ column: "Dead", metric: "killed", label: "Killed" }],
  },
});
const REGIONS = { column: "Region", kind: "region", within: ["Country"] };

describe("figures of several countries lie each in that of its row", () => {
  const made = importBy(by(REGIONS), TEXT);
  const { claims, places } = datasetOf(made);
  const placed = claims.map(({ place }) => {
    const { name, parent } = places.find(({ id }) => id === place)!;
    return [name.en, places.find(({ id }) => id === parent)?.name.en];
  });

  it("as events do: regions of one name in two countries are two", () => {
    expect(placed.slice(0, 2)).toEqual([
      ["North", "Freedonia"],
      ["North", "Sylvania"],
    ]);
  });

  it("a blank place, and a total, is of the country that its row names", () => {
    expect(placed.slice(2, 4)).toEqual([
      ["Sylvania", undefined],
      ["Sylvania", undefined],
    ]);
    expect(made.report.notes).toMatchObject([
      { row: 4, note: expect.stringMatching(/^is empty, so that the region or country beside it/) },
      { row: 5, note: expect.stringMatching(/^“Total” is a total; .* it is taken for that of “Sylvania”$/) },
    ]);
  });

  it("a row that names none lies in the area", () => expect(placed[4]).toEqual(["South", "Whole area"]));
});

it("a total of towns is that of the region of its row, unless that says a total, too", () => {
  const text = "Date,Town,Region,Who,Dead\n2022-01-05,Total,North,A,1\n2022-01-06,Total,Total,A,2\n";
  const { claims } = datasetOf(importBy(by({ column: "Town", kind: "city", region: "Region" }), text));
  expect(claims.map(({ place }) => place)).toEqual(["north", "whole-area"]);
});

it("a draft names the column of countries beside one of regions or towns, and not beside one of countries", () => {
  expect(draftOf(TEXT).claims.place).toMatchObject({ column: "Region", kind: "region", within: ["Country"] });
  expect(draftOf(TEXT.replace("Region", "Town")).claims.place).toMatchObject({ column: "Town", within: ["Country"] });
  const codes = draftOf("Date,Country,Country code,Who,Dead\n2022-01-05,Freedonia,FR,A,1\n").claims.place;
  expect(codes).toMatchObject({ column: "Country", kind: "country" });
  expect(codes).not.toHaveProperty("within");
});

describe("what a mapping writes in the wrong place is told with its field", () => {
  it("a name among columns, with where a country of all rows is written", () => {
    expect(() => importBy(by({ ...REGIONS, within: ["Freedonia"] }), TEXT)).toThrow(
      "mapping:claims.place.within.1: no column is called “Freedonia”; a country in which all places lie is written as area, beside claims or events",
    );
  });

  it.each([
    ["place.name", by({ name: "Region", kind: "region" })],
    ["place.within.1", by({ name: "North", kind: "region", within: ["country"] })],
    ["claimant.name", by(REGIONS, { claimant: { name: "who", kind: "security" } })],
  ])("a column for a name of all rows, under %s", (field, mapping) => {
    expect(() => importBy(mapping, TEXT)).toThrow(
      new RegExp(`^mapping:claims\\.${field}: “\\w+” is a column of the file, and all rows would have that name; `),
    );
  });

  it("but not a name that a column of figures bears", () => {
    expect(() => importBy(by({ name: "Dead", kind: "region" }), TEXT)).not.toThrow();
  });
});
