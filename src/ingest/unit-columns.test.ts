import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { isPeople } from "#ingest/unit-columns.ts";

const TEXT = [
  "Дата,Регион,Ведомство,Показатель,Значение,Единица",
  "13.01.2022,Aktobe,МЭ,Без света,36,часов",
  "14.01.2022,Aktobe,МЭ,Ущерб,91,млн тг",
  '15.01.2022,Aktobe,МЭ,Ущерб,"1,2",млрд тг',
  "15.01.2022,Aktobe,МЭ,Погибло,7,человек",
  "16.01.2022,Aktobe,МЭ,Погибло,8,",
].join("\n");

function drafted(text: string, { listed = true } = {}) {
  const columns = foundColumns(readForeignTable(text));
  return JSON.parse(claimMappingText(guessedClaims(columns), null, listed ? columns : []));
}

describe("a column of units says what no people is measured in", () => {
  it.each([true, false])("by a draft, with its cells listed or not: %s", (listed) => {
    const mapping = drafted(TEXT, { listed });
    expect(mapping.claims.figures.unit.column).toBe("Единица");
    const { claims, meta } = datasetOf(importBy(mapping, TEXT));
    expect(claims.map(({ metric, population, value, unit }) => [metric, population, value, unit])).toEqual([
      ["bez_sveta_chasov", "bez_sveta_chasov", 36, "часов"],
      ["ushcherb_mln_tg", "ushcherb_mln_tg", 91, "млн тг"],
      ["ushcherb_mlrd_tg", "ushcherb_mlrd_tg", 1.2, "млрд тг"],
      ["pogiblo", "total", 7, null],
      ["pogiblo", "total", 8, null],
    ]);
    const told = meta.metrics.map(({ label, unit }) => [label.ru, unit?.ru?.other]);
    expect(told).toEqual([
      ["Без света", "часов"],
      ["Ущерб (млн тг)", "млн тг"],
      ["Ущерб (млрд тг)", "млрд тг"],
      ["Погибло", undefined],
    ]);
  });

  it("a row without one is taken as people, and that is told", () => {
    expect(importBy(drafted(TEXT), TEXT).report.notes).toMatchObject([
      { row: 6, column: "Единица", note: expect.stringContaining("is taken as a number of people") },
    ]);
  });

  it("values join two spellings, and give a unit another name", () => {
    const text = "day,by,place,what,value,unit\n2022-01-05,A,R,outage,36 ч,ч\n2022-01-06,A,R,outage,12,hours";
    const mapping = drafted(text);
    mapping.claims.figures.unit.values = { ч: { unit: "hours" } };
    expect(datasetOf(importBy(mapping, text)).claims.map(({ metric, unit }) => [metric, unit])).toEqual([
      ["outage_hours", "hours"],
      ["outage_hours", "hours"],
    ]);
  });

  it("a row of several figures is noted once; a running count is drawn as one, whatever it is measured in", () => {
    const text = "day,by,place,killed,injured so far,unit\n2022-01-05,A,R,1,2,\n2022-01-06,A,R,1,2,hours";
    const { report, ...made } = importBy(drafted(text), text);
    expect(report.notes).toEqual([{ row: 2, column: "unit", note: expect.stringMatching(/number of people$/) }]);
    expect(datasetOf({ ...made, report }).meta.metrics.map(({ id, chart }) => [id, chart])).toEqual([
      ["killed", "points"],
      ["injured_so_far", "steps"],
      ["killed_hours", "points"],
      ["injured_so_far_hours", "steps"],
    ]);
  });

  it("a group that a column names stays whom a measured figure is of", () => {
    const text = "day,by,place,what,whom,value,unit\n2022-01-05,A,R,held,children,36,hours";
    expect(datasetOf(importBy(drafted(text), text)).claims).toMatchObject([
      { metric: "held_hours", population: "children" },
    ]);
  });

  it("figures in columns of their own may have one, too; each unit has an id of its own", () => {
    const text =
      "day,by,place,value,ед. изм.\n2022-01-05,A,R,36,%\n2022-01-06,A,R,36,₸\n2022-01-07,A,R,3,mW\n2022-01-07,A,R,3,MW";
    const { figures } = drafted(text).claims;
    expect(figures).toMatchObject([{ column: "value", unit: { column: "ед. изм." } }]);
    expect(datasetOf(importBy(drafted(text), text)).claims.map(({ metric }) => metric)).toEqual([
      ...["value_u25", "value_u20b8", "value_mw", "value_mw_2"],
    ]);
  });
});

it("beside one, a draft takes a column that holds numbers with a fraction alone", () => {
  const text = "day,by,place,value,unit\n2022-01-05,A,R,1.2,km";
  expect(drafted(text).claims.figures).toMatchObject([{ column: "value" }]);
  expect(drafted(text.replace("unit", "remark")).claims.figures).toEqual([]);
});

describe("words for people are no unit", () => {
  it.each(["", "people", "Persons", "чел.", "человек", "Адам", "deaths", "погибших"])("“%s”", (unit) =>
    expect(isPeople(unit)).toBe(true),
  );
  it.each(["hours", "млн тг", "%", "тыс. чел.", "сумма"])("“%s” is one", (unit) => expect(isPeople(unit)).toBe(false));
});

describe("the report says of a column of units that a mapping leaves out what it does to figures", () => {
  const warned = (text: string) => {
    const mapping = drafted(text);
    mapping.claims.figures.unit = undefined;
    return importBy(mapping, text).report.found.filter((told) => told.includes("shown as people"));
  };

  it("where any is no word for people", () => {
    expect(warned(TEXT)).toEqual([expect.stringMatching(/^Единица holds units .*: часов, млн тг, млрд тг; write/)]);
    expect(warned("day,by,place,what,value,unit\n2022-01-05,A,R,killed,36,people")).toEqual([]);
  });

  it("and of a number with a fraction, that it needs one", () => {
    const text = "day,by,place,what,value\n2022-01-05,A,R,damage,1.2\n2022-01-05,A,R,killed,1";
    expect(importBy(drafted(text), text).report.left).toMatchObject([
      { row: 2, reason: expect.stringContaining("needs its unit (unit in the mapping)") },
    ]);
  });
});

it("a unit of soldiers or of a country is none of measure", () => {
  for (const name of ["Administrative unit", "Административная единица", "unit commander"]) {
    const columns = ["date", "by", "killed", name].map((one) => ({ name: one, examples: ["A"] }));
    expect(guessedClaims(columns).columns.unit).toBeUndefined();
  }
});
