import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { unitInName } from "#ingest/unit-in-name.ts";

describe("the name of a column may tell its unit", () => {
  it.each([
    ["Rainfall (mm)", "Rainfall", "mm"],
    ["Taux de grévistes (%)", "Taux de grévistes", "%"],
    ["Burnt area [km²]", "Burnt area", "km²"],
    ["Ущерб, млн тг", "Ущерб", "млн тг"],
    ["Шығын (теңге)", "Шығын", "теңге"],
    ["Height (m)", "Height", "m"],
  ])("%s", (name, what, unit) => expect(unitInName(name)).toEqual({ what, unit }));

  it.each(["Strikers (unions)", "Killed (m)", "Killed (children)", "Погибло, чел.", "(mm)", "Injured %"])(
    "%s does not",
    (name) => expect(unitInName(name)).toBeNull(),
  );
});

const draftOf = (text: string) => {
  const columns = foundColumns(readForeignTable(text));
  return JSON.parse(claimMappingText(guessedClaims(columns), null, columns));
};

it("a draft takes such a column with its unit, and its decimal commas, beside figures of people", () => {
  const text =
    "Date;Place;Who says;Killed;Taux de grévistes (%);Killed (%)\n2023-01-19;R;A;3;46,3;1,5\n2023-01-20;R;A;4;42,35;2\n";
  expect(draftOf(text).claims.figures).toEqual([
    { column: "Killed", metric: "killed", label: "Killed", cumulative: false },
    {
      column: "Taux de grévistes (%)",
      metric: "taux_de_grevistes",
      label: "Taux de grévistes",
      unit: "%",
      cumulative: false,
    },
    { column: "Killed (%)", metric: "killed_2", label: "Killed", unit: "%", cumulative: false },
  ]);
  const { claims } = datasetOf(importBy(draftOf(text), text));
  expect(claims.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
    ["killed", 3, null],
    ["taux_de_grevistes", 46.3, "%"],
    ["killed_2", 1.5, "%"],
    ["killed", 4, null],
    ["taux_de_grevistes", 42.35, "%"],
    ["killed_2", 2, "%"],
  ]);
});

it("but none that somebody reckoned, and none of words", () => {
  expect(draftOf("Date,Place,Who says,Estimated loss (USD)\n2023-01-19,R,A,3\n").claims.figures).toEqual([]);
  expect(draftOf("Date,Place,Who says,Road (km)\n2023-01-19,R,A,north\n").claims.figures).toEqual([]);
});
