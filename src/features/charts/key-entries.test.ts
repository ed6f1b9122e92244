import { describe, expect, it } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import { cardDrawings } from "#features/charts/card-drawings.ts";
import { chartRows } from "#features/charts/chart-rows.ts";
import { keyEntries } from "#features/charts/key-entries.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

function entries(given: readonly GivenClaim[], filter: Partial<Filter> = {}) {
  const claims = given.map(aClaim);
  const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("a", claim)) });
  const choice = { metric: null, population: null, by: "claimant" as const, filter: { ...EVERYTHING, ...filter } };
  const rows = chartRows(lookup, choice);
  return rows ? keyEntries(cardDrawings(textIn("en"), lookup, { rows, width: 500 })) : [];
}

describe("the key of a card", () => {
  it("is empty where every sign speaks for itself", () => {
    expect(entries([{ cumulative: false }])).toEqual([]);
  });

  it("explains what occurs, in the main chart or in a small one, and nothing else", () => {
    expect(entries([{ value: 18, qualifier: "at_least" }])).toEqual(["up", "lasting"]);
    expect(entries([{}, { population: "children", qualifier: "nearly", cumulative: false }])).toEqual([
      "down",
      "lasting",
    ]);
    expect(entries([{ value: 18 }, { value: 16, claimant: "television" }])).toEqual(["lasting", "band"]);
    expect(entries([{ cumulative: false, status: "retracted" }])).toEqual(["struck"]);
    expect(entries([{ cumulative: false }], { from: january(11) })).toEqual(["hollow"]);
    expect(entries([{ cumulative: false }], { clock: "known" })).toEqual(["published"]);
  });
});
