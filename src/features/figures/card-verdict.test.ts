import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { cardVerdict } from "#features/figures/card-verdict.ts";
import { metricCards } from "#features/figures/metric-cards.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, january, sampleLookup } from "#model/sample-dataset.ts";

function verdictOf(...claims: readonly Claim[]) {
  const [card] = metricCards(sampleLookup({ claims }), EVERYTHING);
  const found = card && cardVerdict(card);
  return found && [found.verdict, found.scope?.population.id ?? null];
}

const total = aClaim({ id: "total", value: 164 });
const earlier = aClaim({ id: "earlier", population: "security_forces", asOf: january(7), value: 18 });
const lower = aClaim({
  id: "lower",
  population: "security_forces",
  asOf: january(9),
  value: 16,
  qualifier: "at_least",
});

describe("cardVerdict", () => {
  it("names the scope where what does not sit together lies outside the main one", () => {
    expect(verdictOf(total, earlier, lower)).toEqual(["falls", "security_forces"]);
  });

  it("names no scope for the main one", () => {
    expect(verdictOf(earlier, lower)).toEqual(["falls", null]);
  });

  it("puts a contradiction elsewhere before a difference with a reason in the main scope", () => {
    const grown = aClaim({ id: "grown", asOf: january(10), value: 170, claimant: "television" });
    expect(verdictOf(total, grown)).toEqual(["differ.day_and_claimant", null]);
    expect(verdictOf(total, grown, earlier, lower)).toEqual(["falls", "security_forces"]);
  });

  it("says nothing of words beside a number, nor of a figure that stands alone", () => {
    const word = aClaim({ id: "word", qualifier: "word_only", value: null, word: "dozens", claimant: "television" });
    expect(verdictOf(total, word)).toBeNull();
    expect(verdictOf(total)).toBeNull();
  });
});
