import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { dayOfClaim } from "#model/clock.ts";
import { envelopeOf } from "#model/envelope.ts";
import { compareStated } from "#model/figure-order.ts";
import type { Clock } from "#model/filter.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";
import { groupByScope } from "#model/scope.ts";
import { seriesOfClaims } from "#model/series.ts";
import { stands } from "#model/standing.ts";

const DAYS = { from: january(5), to: january(12) };

function ends(
  claims: readonly Claim[],
  clock: Clock = "happened",
  citations = claims.map((claim) => cite("a", claim)),
) {
  const lookup = sampleLookup({ claims, citations });
  const ids = (some: readonly Claim[]) => some.map((claim) => claim.id);
  return envelopeOf(lookup, claims, { filter: { clock }, days: DAYS }).map(({ day, lowest, highest }) => [
    day - january(0),
    ids(lowest),
    ids(highest),
  ]);
}

const early = aClaim({ id: "early", asOf: january(7), value: 18, claimant: "television" });
const late = aClaim({ id: "late", asOf: january(11), value: 16 });

describe("the envelope of a scope", () => {
  test("names the claims at both ends, from the day on which two of them stand", () => {
    expect(ends([early, late])).toEqual([
      [11, ["late"], ["early"]],
      [12, ["late"], ["early"]],
    ]);
  });

  test("is none while only one figure stands, however many say it", () => {
    expect(ends([early])).toEqual([]);
    expect(ends([early, aClaim({ asOf: january(11), value: 18 })])).toEqual([]);
  });

  test("counts of each claimant only what it said last", () => {
    const grown = aClaim({ id: "grown", asOf: january(12), value: 26, claimant: "television" });
    expect(ends([early, late, grown]).at(-1)).toEqual([12, ["late"], ["grown"]]);
  });

  test("loses a figure on the day on which it is replaced, by whomever", () => {
    const replacing = aClaim({
      id: "replacing",
      asOf: january(12),
      value: 20,
      claimant: "health",
      supersedes: "early",
    });
    expect(ends([early, late, replacing])).toEqual([
      [11, ["late"], ["early"]],
      [12, ["late"], ["replacing"]],
    ]);
  });

  test("has no part for words, for figures that are no running total, and for what was taken back", () => {
    const word = aClaim({ asOf: january(8), qualifier: "word_only", word: "dozens" });
    const oneDay = aClaim({ asOf: january(8), value: 40, cumulative: false });
    const retracted = aClaim({ asOf: january(8), value: 60, status: "retracted" });
    for (const other of [word, oneDay, retracted]) expect(ends([early, other])).toEqual([]);
  });

  test("begins on the clock of what was known when the second figure can be read", () => {
    expect(ends([early, late], "known", [cite("a", early), cite("b", late)]).map(([day]) => day)).toEqual([
      9, 10, 11, 12,
    ]);
  });
});

const numbers = fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 });
const clocks = fc.constantFrom<Clock>("happened", "known");

function worlds(claimNumbers: number[][], citationNumbers: number[][]) {
  const claims = claimsFrom(claimNumbers).map((claim, i, all) =>
    i % 4 === 3 ? { ...claim, supersedes: all[i - 1]?.id ?? null } : claim,
  );
  return sampleLookup({ claims, citations: citationsFrom(citationNumbers, claims) });
}

describe("whatever the claims", () => {
  test("both ends are running totals that stand and are known on that day, and they differ in what they state", () => {
    fc.assert(
      fc.property(numbers, numbers, clocks, (some, cited, clock) => {
        const lookup = worlds(some, cited);
        for (const { claims } of groupByScope(lookup.dataset.claims)) {
          for (const { day, lowest, highest } of envelopeOf(lookup, claims, { filter: { clock }, days: DAYS })) {
            expect(lowest.length * highest.length).toBeGreaterThan(0);
            for (const claim of [...lowest, ...highest]) {
              expect(claims).toContain(claim);
              expect(claim.qualifier).not.toBe("word_only");
              expect(claim.cumulative).toBe(true);
              expect(stands(lookup, claim, { clock, to: day })).toBe(true);
              expect(dayOfClaim(lookup, claim, clock)).toBeLessThanOrEqual(day);
            }
            const isRange = [...lowest, ...highest].some(({ qualifier }) => qualifier === "range");
            if (!isRange) expect(compareStated(lowest[0] as Claim, highest[0] as Claim)).toBeLessThan(0);
          }
        }
      }),
    );
  });

  test("it is the same whichever way the claims were put into series, and in whatever order", () => {
    fc.assert(
      fc.property(numbers, numbers, clocks, (some, cited, clock) => {
        const lookup = worlds(some, cited);
        for (const { claims } of groupByScope(lookup.dataset.claims)) {
          const through = (by: "claimant" | "publication") => {
            const series = seriesOfClaims(lookup, claims, { clock, by, publications: [] });
            return [...new Set(series.flatMap((one) => one.points.map((point) => point.claim)))];
          };
          const keys = (given: readonly Claim[]) =>
            envelopeOf(lookup, given, { filter: { clock }, days: DAYS }).map(({ day, lowest, highest }) => [
              day,
              lowest.map(({ id }) => id).sort(),
              highest.map(({ id }) => id).sort(),
            ]);
          expect(keys(through("publication"))).toEqual(keys(through("claimant")));
        }
      }),
    );
  });

  test("nothing that becomes known later changes a day", () => {
    fc.assert(
      fc.property(numbers, numbers, clocks, (some, cited, clock) => {
        const lookup = worlds(some, cited);
        for (const { claims } of groupByScope(lookup.dataset.claims)) {
          const known = claims.filter((claim) => (dayOfClaim(lookup, claim, clock) ?? Infinity) <= january(8));
          const upTo = (given: readonly Claim[]) =>
            envelopeOf(lookup, given, { filter: { clock }, days: { from: january(5), to: january(8) } });
          expect(upTo(claims)).toEqual(upTo(known));
        }
      }),
    );
  });
});
