import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";
import { isWithdrawn, replacementsOf, stands, TO_THE_END } from "#model/standing.ts";

const old = aClaim({ id: "old", asOf: january(5), value: 18 });
const newer = aClaim({ id: "newer", asOf: january(8), value: 16, supersedes: "old" });
const upTo = (day: number, clock: "happened" | "known" = "happened") => ({ clock, to: january(day) });

describe("a claim stands", () => {
  test("until what replaces it is made, and no longer", () => {
    const lookup = sampleLookup({ claims: [old, newer] });
    expect([7, 8].map((day) => stands(lookup, old, upTo(day)))).toEqual([true, false]);
    expect(stands(lookup, newer, TO_THE_END)).toBe(true);
    expect(replacementsOf(lookup, old, upTo(7))).toEqual([]);
    expect(replacementsOf(lookup, old, TO_THE_END)).toEqual([newer]);
  });

  test("on the clock of what was known until a publication prints what replaces it", () => {
    const citations = [cite("a", old), cite("c", newer)];
    const lookup = sampleLookup({ claims: [old, newer], citations });
    expect([8, 9, 10].map((day) => stands(lookup, old, upTo(day, "known")))).toEqual([true, true, false]);
  });

  test.each(["corrected", "retracted"] as const)("never where it is %s and nothing replaces it", (status) => {
    const claim = aClaim({ status });
    expect(stands(sampleLookup({ claims: [claim] }), claim, upTo(1))).toBe(false);
    expect(isWithdrawn(claim)).toBe(true);
  });

  test("before its correction even where the table calls it corrected", () => {
    const corrected = { ...old, status: "corrected" as const };
    const lookup = sampleLookup({ claims: [corrected, newer] });
    expect([7, 8].map((day) => stands(lookup, corrected, upTo(day)))).toEqual([true, false]);
  });

  test("where others deny it", () => {
    const denied = aClaim({ status: "denied" });
    expect(stands(sampleLookup({ claims: [denied] }), denied, TO_THE_END)).toBe(true);
  });
});

test("what no longer stands does not come back as the range grows", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 12 });
  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 20 });
  fc.assert(
    fc.property(seeds, pairs, fc.constantFrom("happened" as const, "known" as const), (...[numbers, cited, clock]) => {
      const made = claimsFrom(numbers);
      const claims = made.map(
        (claim, i): Claim => ({ ...claim, supersedes: i % 3 === 2 ? (made[i - 1]?.id ?? null) : null }),
      );
      const lookup = sampleLookup({ claims, citations: citationsFrom(cited, claims) });
      for (const claim of claims) {
        const standing = Array.from({ length: 16 }, (_, day) => stands(lookup, claim, upTo(day, clock)));
        expect(standing.lastIndexOf(true)).toBe(standing.filter(Boolean).length - 1);
      }
    }),
  );
});
