import { describe, expect, it } from "vitest";
import { dayOn, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { shownClaims, standingMetrics } from "#features/print/shown-claims.ts";
import { EVERYTHING } from "#model/filter.ts";

const lookup = smallLookup();

describe("the claims on paper", () => {
  it("are those of the range and those carried into it", () => {
    const range = { ...EVERYTHING, from: dayOn("2022-01-06"), to: dayOn("2022-01-08") };
    const ids = shownClaims(lookup, range).map(({ claim }) => claim.id);
    expect(ids).toEqual(["c-18", "c-dozens", "c-injured"]);
  });

  it("are told scope by scope, by day, and never joined", () => {
    const told = standingMetrics(lookup, EVERYTHING).map(({ metric, scopes }) => [
      metric.id,
      scopes.map(({ population, place, claims }) => [population, place, claims.map(({ id }) => id)]),
    ]);
    expect(told).toEqual([
      [
        "killed",
        [
          ["total", "country", ["c-16"]],
          ["children", "country", ["c-3"]],
          ["total", "city", ["c-dozens"]],
        ],
      ],
      ["injured", [["total", "country", ["c-injured"]]]],
    ]);
  });

  it("leave the figures that no longer stand to the table", () => {
    const standing = standingMetrics(lookup, EVERYTHING).flatMap(({ scopes }) =>
      scopes.flatMap(({ claims }) => claims),
    );
    expect(standing.map(({ id }) => id)).not.toContain("c-20");
    expect(shownClaims(lookup, EVERYTHING).map(({ claim }) => claim.id)).toContain("c-20");
  });
});
