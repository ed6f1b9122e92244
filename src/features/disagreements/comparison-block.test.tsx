import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { ComparisonBlock } from "#features/disagreements/comparison-block.tsx";
import { disagreementView } from "#features/disagreements/disagreement-view.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { aClaim, january, sampleLookup } from "#model/sample-dataset.ts";
import { carriedInto } from "#model/series.ts";
import { markup } from "#ui/markup.fixture.tsx";

function block(claims: readonly Claim[], more: Partial<Filter> = {}): string {
  const lookup = sampleLookup({ claims });
  const filter = { ...EVERYTHING, ...more };
  const discrepancies = discrepanciesUpTo(lookup, filter);
  const material = {
    claims: claimsUpTo(lookup, filter),
    discrepancies,
    unfiltered: discrepancies,
    filter,
    population: null,
  };
  const { contradicting, falling, explained } = disagreementView(lookup, "killed", material);
  const [first] = [...contradicting, ...falling, ...explained];
  const carried = carriedInto(lookup, claims, filter);
  return first ? markup(<ComparisonBlock lookup={lookup} block={first} filter={filter} carried={carried} />) : "";
}

describe("a block of claims that do not sit together", () => {
  it("calls nothing carried in that its claimant has followed by a newer figure in the range", () => {
    const older = aClaim({ id: "older", asOf: january(7), value: 18 });
    const newer = aClaim({ id: "newer", asOf: january(9), value: 16 });
    expect(block([older, newer], { from: january(8) })).not.toContain("carried in");
    expect(block([older, newer], { from: january(10) }).match(/carried in/g)).toHaveLength(1);
  });

  it("says of many counts of single days that each is for its own, and nothing of running totals", () => {
    const days = [5, 6, 7, 8].map((day) => aClaim({ asOf: january(day), value: day * 10, cumulative: false }));
    expect(block(days)).toContain("counts a day of its own");
    expect(block(days)).not.toContain("running total may be higher");
    expect(block(days.map((claim) => ({ ...claim, cumulative: true })))).toContain("running total may be higher");
  });

  it("strikes out a corrected figure, not only a retracted one", () => {
    const other = aClaim({ value: 18 });
    const strikes = (status: Claim["status"]) =>
      block([other, aClaim({ value: 26, claimant: "health", status })]).match(/M-8.5,0 H8.5/g)?.length ?? 0;
    expect([strikes("corrected"), strikes("retracted"), strikes("denied")]).toEqual([1, 1, 0]);
  });

  it("prints the year of a day of another year", () => {
    const [old, other] = [aClaim({ asOf: january(0), value: 5 }), aClaim({ asOf: january(0), claimant: "health" })];
    expect(block([old, other])).toContain("31 Dec 2021");
  });
});
