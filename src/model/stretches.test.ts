import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import type { Clock } from "#model/filter.ts";
import { aClaim, citationsFrom, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";
import { groupByScope } from "#model/scope.ts";
import { seriesOfClaims } from "#model/series.ts";
import { stands } from "#model/standing.ts";
import { stretchesOf } from "#model/stretches.ts";

const DAYS = { from: january(6), to: january(12) };

function stretches(...claims: readonly Claim[]) {
  const lookup = sampleLookup({ claims });
  const options = { clock: "happened", by: "claimant", publications: [] } as const;
  const [series] = seriesOfClaims(lookup, claims, options);
  if (!series) return [];
  return stretchesOf(lookup, series, { clock: "happened", days: DAYS }).map(({ claim, from, to, next }) => [
    claim.id,
    from - january(0),
    to - january(0),
    next?.id ?? null,
  ]);
}

const first = aClaim({ id: "first", asOf: january(7), value: 18 });
const second = aClaim({ id: "second", asOf: january(9), value: 26 });

describe("a running total is what its series says", () => {
  test("until the series says something newer, and the last until the end of the days", () => {
    expect(stretches(first, second)).toEqual([
      ["first", 7, 8, "second"],
      ["second", 9, 12, null],
    ]);
  });

  test("from the first day that is looked at where it is older", () => {
    expect(stretches({ ...first, asOf: january(2) }, second)[0]).toEqual(["first", 6, 8, "second"]);
  });

  test("until it was replaced, where it was corrected in between", () => {
    const corrected = { ...first, status: "corrected" as const };
    expect(stretches(corrected, { ...second, supersedes: "first" })[0]).toEqual(["first", 7, 8, "second"]);
  });

  test("until somebody else replaced it, and nothing follows it then", () => {
    const other = aClaim({ asOf: january(9), claimant: "posts", supersedes: "first" });
    expect(stretches(first, other)).toEqual([["first", 7, 8, null]]);
  });

  test("on no day where it was taken back and nothing replaces it", () => {
    expect(stretches({ ...first, status: "retracted" })).toEqual([]);
  });

  test("even where others deny it, for its claimant stands by it", () => {
    expect(stretches({ ...first, status: "denied" })).toEqual([["first", 7, 12, null]]);
  });

  test("side by side with another of its day, and neither is the one that follows", () => {
    const tie = aClaim({ id: "tie", asOf: january(9), value: 30 });
    expect(stretches(first, second, tie)).toEqual([
      ["first", 7, 8, null],
      ["second", 9, 12, null],
      ["tie", 9, 12, null],
    ]);
  });
});

test("words and figures that are no running total have no stretch, and end none", () => {
  const word = aClaim({ asOf: january(9), qualifier: "word_only", word: "dozens" });
  const oneDay = aClaim({ asOf: january(10), value: 3, cumulative: false });
  expect(stretches(first, word, oneDay)).toEqual([["first", 7, 12, null]]);
});

test("on every day of a stretch the claim stands, and a claim has one stretch at most", () => {
  const numbers = fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 });
  const clocks = fc.constantFrom<Clock>("happened", "known");
  const ways = fc.constantFrom("claimant" as const, "publication" as const);
  fc.assert(
    fc.property(numbers, numbers, fc.tuple(clocks, ways), (some, cited, [clock, by]) => {
      const claims = claimsFrom(some).map((claim, i, all) =>
        i % 3 === 2 ? { ...claim, supersedes: all[i - 1]?.id ?? null } : claim,
      );
      const lookup = sampleLookup({ claims, citations: citationsFrom(cited, claims) });
      for (const scope of groupByScope(claims)) {
        for (const series of seriesOfClaims(lookup, scope.claims, { clock, by, publications: [] })) {
          const found = stretchesOf(lookup, series, { clock, days: DAYS });
          expect(new Set(found.map(({ claim }) => claim)).size).toBe(found.length);
          for (const { claim, from, to } of found) {
            expect(from).toBeLessThanOrEqual(to);
            expect(stands(lookup, claim, { clock, to })).toBe(true);
          }
        }
      }
    }),
  );
});
