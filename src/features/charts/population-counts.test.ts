import { describe, expect, it } from "vitest";
import type { ChartChoice } from "#features/charts/chart-rows.ts";
import { populationCounts } from "#features/charts/population-counts.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, january, sampleLookup } from "#model/sample-dataset.ts";

const lookup = sampleLookup({
  claims: [
    aClaim({ id: "all", value: 164 }),
    aClaim({ id: "almaty", value: 103, place: "almaty" }),
    aClaim({ id: "officers", value: 18, population: "security_forces", asOf: january(7) }),
  ],
});
const choice: ChartChoice = { metric: "killed", population: null, by: "claimant", filter: EVERYTHING };
const counts = (given: Partial<ChartChoice>) =>
  populationCounts(lookup, { ...choice, ...given }).map(({ population, claims }) => [population.id, claims]);

describe("populationCounts", () => {
  it("counts the claims of every place, by population", () => {
    expect(counts({})).toEqual([
      ["total", 2],
      ["security_forces", 1],
    ]);
  });

  it("counts a claim once, however many publications print it", () => {
    expect(counts({ by: "publication" })).toEqual(counts({}));
  });

  it("leaves out who has no figure in the selection, but never the population on show", () => {
    expect(counts({ filter: { ...EVERYTHING, places: ["almaty"] } })).toEqual([["total", 2 - 1]]);
    expect(counts({ filter: { ...EVERYTHING, to: january(7) } })).toEqual([
      ["total", 0],
      ["security_forces", 1],
    ]);
  });
});
