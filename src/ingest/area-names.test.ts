import { describe, expect, it } from "vitest";
import { countryAmong, isCalledAs, isNationwide } from "#ingest/area-names.ts";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

describe("an area is called by its name, whatever stands around it", () => {
  it.each([
    ["Freedonia", "Freedonia, total"],
    ["Freedonia", "The Republic of Freedonia"],
    ["Kazakhstan", "Республика Казахстан"],
    ["Казахстан", "Қазақстан Республикасы"],
    ["Казахстан", "Всего по Казахстану"],
  ])("%s: %s", (area, name) => expect(isCalledAs(area, name)).toBe(true));

  it.each([
    ["Freedonia", "North Freedonia"],
    ["Congo", "Democratic Republic of the Congo"],
    ["Freedonia", "Kazakhstan"],
    ["Kazakhstan", "South Kazakhstan Region"],
    ["Freedonia", "Total"],
  ])("%s: not %s", (area, name) => expect(isCalledAs(area, name)).toBe(false));

  it("some words are those of all of a country", () => {
    expect(["Nationwide", "в целом по стране", "Ел бойынша"].filter(isNationwide)).toHaveLength(3);
    expect(["National Park", "Almaty", "", "—"].filter(isNationwide)).toEqual([]);
  });

  it("of several names of the country of the map the plainest is taken, in whichever order they stand", () => {
    expect(countryAmong(["Aktobe", "Республика Казахстан", "Казахстан"])).toBe("Казахстан");
    expect(countryAmong(["Kazakhstan, total"])).toBe("Kazakhstan");
    expect(countryAmong(["Aktobe", "South Kazakhstan"])).toBeNull();
  });
});

describe("a row of all of a country in a table by region holds for the whole area", () => {
  const text = (...where: string[]) =>
    ["day,by,region,killed", ...where.map((name, at) => `2022-01-0${at + 1},Police,"${name}",${at}`)].join("\n");
  const drafted = (table: string) => {
    const columns = foundColumns(readForeignTable(table));
    return [[], columns].map((all) => JSON.parse(claimMappingText(guessedClaims(columns), null, all)));
  };
  const placesOf = (mapping: object, table: string) =>
    datasetOf(importBy(mapping, table)).places.map(({ kind, name, parent }) => [kind, name.en, parent]);

  it("where it bears the name of the country of the map, in which the regions then lie; also by a draft, and the report says so", () => {
    const table = text("Aktobe", "Республика Казахстан", "Kazakhstan, total", "Казахстан");
    for (const mapping of drafted(table)) {
      expect(placesOf(mapping, table)).toEqual([
        ["country", "Казахстан", null],
        ["region", "Aktobe", "kazakhstan"],
      ]);
      expect(importBy(mapping, table).report.found).toContainEqual(
        expect.stringContaining("“Казахстан” is taken for the whole area"),
      );
    }
  });

  it("or that of the area, as the mapping names it, or a word for it; and that is noted", () => {
    const table = text("North", "Freedonia, total", "Nationwide");
    for (const mapping of drafted(table)) {
      const made = { ...mapping, area: "Freedonia" };
      made.claims.place.values = { North: { name: "North" } };
      expect(placesOf(made, table)).toEqual([
        ["country", "Freedonia", null],
        ["region", "North", "freedonia"],
      ]);
      expect(importBy(made, table).report.notes).toMatchObject([
        { note: expect.stringMatching(/is called as the whole area.* in 2 rows: 3–4/) },
      ]);
    }
  });

  it("in the country that a mapping says the regions lie in, under the name that it has there", () => {
    const table = text("Aktobe", "Казахстан", "Total");
    const [mapping] = drafted(table);
    mapping.area = "Kazakhstan";
    expect(placesOf(mapping, table)).toEqual([
      ["country", "Kazakhstan", null],
      ["region", "Aktobe", "kazakhstan"],
    ]);
  });

  it("but not where values say that it is a place of another kind", () => {
    const table = text("Aktobe", "Kazakhstan");
    const [mapping] = drafted(table);
    mapping.claims.place.values = { Kazakhstan: { name: "Kazakhstan", kind: "region" } };
    expect(placesOf(mapping, table)).toContainEqual(["region", "Kazakhstan", "whole-area"]);
  });
});
