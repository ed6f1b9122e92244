import { describe, expect, it } from "vitest";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { whyLeft } from "#ingest/left-counts.ts";
import { groupByName } from "#ingest/named-group.ts";
import { scaleInName, whyUnscaled } from "#ingest/scale-in-name.ts";

describe("the name of a column says a part of its numbers by a word, a letter or noughts", () => {
  it.each([
    ["Задержано, тыс.", "тыс."],
    ["Задержано (тыс. человек)", "тыс."],
    ["Задержано тысяч", "тысяч"],
    ["Задержано, млн", "млн"],
    ["Ұсталды, мың", "мың"],
    ["Ұсталды (мың адам)", "мың"],
    ["Detained (thousands)", "thousands"],
    ["Thousands detained", "Thousands"],
    ["detained_thousands", "thousands"],
    ["Detained k", "k"],
    ["detainedK", "K"],
    ["Detained (000s)", "000s"],
    ["Detained ('000)", "'000"],
    ["Detained (x1000)", "x1000"],
    ["Detained (hundreds)", "hundreds"],
  ])("%s: %s", (name, scale) => {
    expect(scaleInName(name)).toBe(scale);
  });

  it.each([
    ...["Killed", "Раненые к 5 января", "Detained 10,000", "Killed (kids)", "Кіші жүз", "Week 2", "killed_km", "k"],
  ])("%s does not", (name) => {
    expect(scaleInName(name)).toBeNull();
  });
});

it("such a word is no group of people", () => {
  expect(groupByName("Задержано, тыс.")).toBeNull();
  expect(groupByName("Killed civilians (thousands)")).toBe("civilians");
});

it("a draft takes no such column for people, and says how its numbers are written; one of money in millions has its unit", () => {
  const columns = foundColumns(
    readForeignTable("Дата;Источник;Убито, тыс.;Ранено (тыс.);Убыток, млн тенге\n2022-01-13;МВД;5,125;7,9;12\n"),
  );
  expect(guessedClaims(columns).figures).toEqual(["Убыток, млн тенге"]);
  const why =
    "whose numbers are told in “тыс.” by its name, and nobody multiplies them: write each in full, in digits, and call the column without “тыс.”";
  expect(columns.map(whyUnscaled)).toEqual([null, null, why, why, null]);
  expect(whyLeft(columns[3] ?? { name: "", examples: [] }, columns)).toBe(why);
});

const CLAIMS = {
  day: "Day",
  claimant: { name: "Police", kind: "security" },
  place: { name: "Rivertown", kind: "region" },
};

it("a figure in a column whose name says a part of it is refused, with all of its digits where they can be told", () => {
  const figures = [
    { column: "Detained (thousands)", metric: "detained", label: "Detained" },
    { column: "Killed", metric: "killed", label: "Killed" },
  ];
  const imported = importBy(
    { claims: { ...CLAIMS, figures } },
    'Day,Detained (thousands),Killed\n2022-01-13,"5,125",1\n2022-01-14,12,2\n2022-01-15,,3\n',
  );
  expect(datasetOf(imported).claims.map(({ metric }) => metric)).toEqual(["killed", "killed", "killed"]);
  const ends = "and call the column without “thousands”; left empty";
  const is = "is told in “thousands” by the name of its column, and nobody multiplies it; write all of it in digits";
  expect(imported.report.notes.map(({ note }) => note)).toEqual([
    `“5,125” ${is}, ${ends}`,
    `“12” ${is}, as 12000, ${ends}`,
  ]);
});

it("so is one of events, and one beside what is counted in thousands", () => {
  const events = { start: "Day", title: "Title", place: { name: "Town", precision: "region" }, injured: "Injured k" };
  const { report } = importBy({ events }, "Day,Title,Town,Injured k\n2022-01-13,Raid,R,3\n");
  expect(report.notes[0]?.note).toContain("“3” is told in “k” by the name of its column");

  const figures = { column: "Figure", metric: { column: "What" } };
  const text = "Day,What,Figure\n2022-01-13,Detained (thousands),5.1\n2022-01-13,Killed,5\n";
  expect(importBy({ claims: { ...CLAIMS, figures } }, text).report.left).toEqual([
    {
      row: 2,
      column: "What",
      reason:
        "What “Detained (thousands)” tells the figure in “thousands”, and nobody multiplies it; write the figure in full, in digits, and what is counted without “thousands”",
    },
  ]);
});
