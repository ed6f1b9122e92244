import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIMANT_KINDS } from "#dataset/vocabulary.ts";
import {
  CHOSEN_PLACE_KINDS,
  type ClaimChoice,
  claimLacks,
  claimMappingText,
  guessedClaims,
  looksReported,
} from "#ingest/claim-choice.ts";
import { CLAIM_ROLES } from "#ingest/column-roles.ts";
import { mappedColumns, readMapping } from "#ingest/mapping.ts";

const named = (...names: string[]) => names.map((name) => ({ name, examples: [] }));
const guessed = (...names: string[]) => {
  const { columns, figures } = guessedClaims(named(...names));
  return { ...columns, figures };
};

describe("the names of columns say who reported what", () => {
  it("a figure beside what is counted", () => {
    expect(guessed("Date", "Reported by", "City", "What", "Of whom", "Figure", "Link")).toEqual({
      ...{ day: "Date", claimant: "Reported by", place: "City", metric: "What", people: "Of whom", source: "Link" },
      figures: ["Figure"],
    });
  });

  it("figures in columns of their own, in Russian; the source alone is who says it", () => {
    expect(guessed("Дата", "Источник", "Погибло, чел.", "Задержано")).toEqual({
      ...{ day: "Дата", claimant: "Источник", figures: ["Погибло, чел.", "Задержано"] },
    });
  });
});

it("a column of regions or countries holds places that reach so far", () => {
  const kindOf = (name: string) => guessedClaims(named("date", "by", name, "killed")).placeKind;
  expect(["City", "Region", "governorate", "Country"].map(kindOf)).toEqual(["city", "region", "region", "country"]);
});

describe("the names of columns of figures are believed", () => {
  it("what somebody extrapolated is not among the figures", () => {
    expect(guessed("date", "by", "killed", "ext_killed", "estimated_deaths", "projected injured").figures).toEqual([
      "killed",
    ]);
  });

  it("nor are averages and rates, which are no people", () => {
    expect(
      guessed("date", "by", "deaths", "deaths_7day_avg", "deaths per million", "Среднее погибших").figures,
    ).toEqual(["deaths"]);
  });

  it("a running count is one where its column says so", () => {
    const { figures } = readMapping(
      claimMappingText({ ...guessedClaims(named("date", "by", "killed", "killed_cum")), placeName: "Freedonia" }),
    ).claims!;
    expect(figures).toMatchObject([
      { column: "killed", cumulative: false },
      { column: "killed_cum", cumulative: true },
    ]);
    const long = claimMappingText(guessedClaims(named("date", "by", "place", "what", "figure")));
    expect(readMapping(long).claims?.figures).toMatchObject({ cumulative: false });
  });
});

describe("a table is taken for reported figures by its columns alone", () => {
  const looks = (...names: string[]) => looksReported(guessedClaims(named(...names)), named(...names));

  it.each([
    [true, ["Date", "Claimant", "Killed", "Detained"]],
    [true, ["Date", "Source", "Killed"]],
    [true, ["Date", "Indicator", "Value", "Source"]],
    [true, ["Күні", "Кім айтты", "Не саналды", "Саны"]],
    [false, ["Date", "City", "Lat", "Lon", "Type", "Title", "Killed", "Source"]],
    [false, ["Date", "Source", "Type", "Description"]],
    [false, ["Date", "City", "Killed"]],
    [false, ["A", "B"]],
  ])("%s: %s", (is, names) => {
    expect(looks(...names)).toBe(is);
  });
});

describe("what was said is written as a mapping", () => {
  const column = fc.string({ minLength: 1 }).filter((name) => name.trim() !== "");
  const anyChoice = fc.record<ClaimChoice>({
    columns: fc.record(Object.fromEntries(CLAIM_ROLES.map((role) => [role, column])), { requiredKeys: [] }),
    figures: fc.uniqueArray(column, { maxLength: 4 }),
    kind: fc.constantFrom(...CLAIMANT_KINDS),
    placeName: fc.oneof(fc.constant(""), column),
    placeKind: fc.constantFrom(...CHOSEN_PLACE_KINDS),
  });

  it("it reads the columns that were chosen, and is refused for as long as anything is to be said", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const text = claimMappingText(choice);
        const [lack] = claimLacks(choice);
        if (lack !== undefined && lack !== "figure") {
          expect(() => readMapping(text)).toThrow("mapping:claims");
          return;
        }
        const { people, ...roles } = choice.columns;
        const read = [
          ...Object.values(roles),
          ...(roles.metric !== undefined && people !== undefined ? [people] : []),
          ...(roles.metric === undefined ? choice.figures : choice.figures.slice(0, 1)),
        ];
        expect([...mappedColumns(readMapping(text))].sort()).toEqual(
          [...new Set(read.map((name) => name.trim().toLowerCase()))].sort(),
        );
      }),
    );
  });

  it("where a column names what is counted, one column holds the figures", () => {
    const choice = guessedClaims(named("Date", "Claimant", "Metric", "Value", "Place"));
    expect(claimLacks(choice)).toEqual([]);
    expect(claimLacks({ ...choice, figures: ["Value", "Killed"] })).toEqual(["figure"]);
  });
});
