import { describe, expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const PLACE = { name: "Town", within: [], region: "Region", precision: "city" };
const EVENTS = { start: "Day", title: "What", place: PLACE, killed: { best: "Killed" } };
const HEAD = "Day,What,Region,Town,Killed";
const table = (...lines: string[]) => [HEAD, "2022-01-05,Clash,R,Rivertown,3", ...lines].join("\n");
const leftOf = (text: string, events: object = EVENTS) => importBy({ events }, text).report.left;

describe("a row of events whose place is called a total of others is left out, with its reason", () => {
  it.each([
    ...["Total Kazakhstan", "Всего по Казахстану", "ИТОГО по РК", "Итого по области", "Kazakhstan (total)", "Total:"],
    ...["TOTAL (all cities)", "Almaty total", "Almaty, total", "Grand total", "All regions of Kazakhstan"],
    ...["Қазақстан бойынша барлығы", "Барлығы: Қазақстан", "Almaty region subtotal"],
  ])("%s", (name) => {
    expect(leftOf(table(`2022-01-06,Clash,,"${name}",9`))).toEqual([
      {
        row: 3,
        column: "Town",
        reason: `Town “${name}” is a total of other rows, and would be counted twice; if it is a place of that name, say so under values`,
      },
    ]);
  });

  it.each([...["Totalnaya", "TotalEnergies station", "Площадь Итогов", "Allston", "Kazakhstan"]])(
    "%s is a place",
    (name) => {
      expect(leftOf(table(`2022-01-06,Clash,,"${name}",9`))).toEqual([]);
    },
  );

  it("what a mapping says of it holds", () => {
    const place = { ...PLACE, values: { "Almaty total": { name: "Almaty" }, Nationwide: { name: "Everywhere" } } };
    const text = table("2022-01-06,Clash,,Almaty total,9", "2022-01-06,Clash,,Nationwide,9");
    expect(leftOf(text, { ...EVENTS, place })).toEqual([]);
  });
});

describe("what is called as all of a country is left out where it counts people, and else may be an event of it", () => {
  it.each(["Nationwide", "по стране", "Қазақстан бойынша", "All Kazakhstan", "Whole country"])("%s", (name) => {
    expect(leftOf(table(`2022-01-06,Clash,,${name},9`))).toMatchObject([
      {
        row: 3,
        column: "Town",
        reason: expect.stringContaining(`Town “${name}” stands for all of a country, so that`),
      },
    ]);
    expect(leftOf(table(`2022-01-06,Ban,,${name},`, `2022-01-06,Ban,,${name},0`))).toEqual([]);
    expect(
      leftOf(table(`2022-01-06,Clash,,${name},9`), { ...EVENTS, place: { ...PLACE, precision: "country" } }),
    ).toEqual([]);
  });
});

it("so is a row that names no town, and whose region or title is such a total", () => {
  const text = table("2022-01-06,Clash,Итого по РК,,9", "2022-01-06,Total Kazakhstan,R,Rivertown,9");
  expect(leftOf(text)).toMatchObject([
    { row: 3, column: "Region", reason: expect.stringContaining("Region “Итого по РК” is a total of other rows") },
    { row: 4, column: "What", reason: expect.stringContaining("What “Total Kazakhstan” is a total of other rows") },
  ]);
  const made = importBy({ events: EVENTS }, table("2022-01-06,Total blackout in Rivertown,R,Rivertown,9"));
  expect(datasetOf(made).events).toHaveLength(2);
});
