import { describe, expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { numberOf } from "#dataset/figure.ts";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { readMapping } from "#ingest/mapping.ts";

const figure = (column: string, more: object = {}) => ({ column, metric: column, label: column, ...more });
const mappingOf = (...figures: object[]) => ({
  claims: {
    ...{ day: "day", claimant: { name: "Police", kind: "security" }, place: { name: "Freedonia", kind: "country" } },
    figures,
  },
});
const TEXT = [
  "day,whom,killed,detained",
  "2022-01-05,Civilians,10,200+",
  "2022-01-05,police,2,",
  "2022-01-05,,12,",
  "2022-01-06,гражданские,11,",
].join("\n");
const statedIn = (mapping: object, text = TEXT) =>
  datasetOf(importBy(mapping, text)).claims.map(({ metric, population, asOf, value }) => [
    ...[metric, population, isoDay(asOf), value && numberOf(value)],
  ]);

describe("a column beside figures in columns of their own says whom they count", () => {
  it("each figure counts those of its row, all people where the cell is blank, and what the mapping says of a cell", () => {
    const values = { гражданские: { population: "civilians", people: "Civilians" } };
    const people = { column: "Whom", values };
    expect(statedIn(mappingOf(figure("killed", { people }), figure("detained", { people })))).toEqual([
      ["killed", "civilians", "2022-01-05", 10],
      ["detained", "civilians", "2022-01-05", 200],
      ["killed", "police", "2022-01-05", 2],
      ["killed", "total", "2022-01-05", 12],
      ["killed", "civilians", "2022-01-06", 11],
    ]);
  });

  it("one figure may count those of a column, and another the same people in all rows", () => {
    const stated = statedIn(
      mappingOf(figure("killed", { people: { column: "whom" } }), figure("detained", { population: "adults" })),
    );
    expect(stated.slice(0, 2)).toEqual([
      ["killed", "civilians", "2022-01-05", 10],
      ["detained", "adults", "2022-01-05", 200],
    ]);
  });

  it("whom a figure counts is said once", () => {
    const twice = mappingOf(figure("killed", { people: { column: "whom" }, population: "adults" }));
    expect(() => readMapping(JSON.stringify(twice))).toThrow("mapping:claims.figures.1.population: ");
  });

  it("a column that the file lacks is named with its field", () => {
    expect(() => importBy(mappingOf(figure("killed", { people: { column: "Group" } })), TEXT)).toThrow(
      "mapping:claims.figures.1.people.column: no column is called “Group”",
    );
  });

  it("names in two scripts are told, as of every column of names", () => {
    const made = importBy(mappingOf(figure("killed", { people: { column: "whom" } })), TEXT);
    expect(made.report.found.some((line) => line.startsWith("whom"))).toBe(true);
  });

  it.each(["", "All", "everyone", "Total", "Все", "все люди", "Всего", "Всё:", "Барлығы", "барлық адам"])(
    "“%s” is all people, to a draft as to an import, so that two who say it otherwise are compared",
    (cell) => {
      const text = `day,by,place,whom,killed\n2022-01-13,A,R,${cell},20\n2022-01-13,B,R,children,35`;
      const columns = foundColumns(readForeignTable(text));
      for (const known of [columns, []]) {
        const drafted = JSON.parse(claimMappingText(guessedClaims(columns), null, known));
        expect(statedIn(drafted, text).map(([, population]) => population)).toEqual(["total", "children"]);
      }
    },
  );

  it.each(["Group", "People", "Кімдер", "Who"])("a draft takes %s for it, of each figure", (name) => {
    const text = `Day,By,City,${name},Killed,Detained\n2022-01-05,Police,Almaty,Civilians,10,5\n2022-01-05,Police,Almaty,Soldiers,2,1`;
    const drafted = JSON.parse(claimMappingText(guessedClaims(foundColumns(readForeignTable(text)))));
    const people = { column: name };
    expect(drafted.claims.figures).toMatchObject([
      { column: "Killed", people },
      { column: "Detained", people },
    ]);
    expect(statedIn(drafted, text).map(([, population]) => population)).toEqual([
      ...["civilians", "civilians", "soldiers", "soldiers"],
    ]);
  });
});

it.each([
  ["12.450", "9,800", "~15000", "tbc"],
  ["1200", "at least 900", "1,325"],
])("a column whose cells are mostly numbers, hedged or not, says of no group whom others count: %s, …", (...cells) => {
  const rows = cells.map((cell, at) => `2024-01-0${at + 1};OCHA;Goma;${cell};3`).join("\n");
  const columns = foundColumns(readForeignTable(`Date;Claimant;Place;People displaced;Killed\n${rows}\n`));
  expect(guessedClaims(columns).columns.people).toBeUndefined();
});
