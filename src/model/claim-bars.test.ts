import fc from "fast-check";
import { expect, test } from "vitest";
import { claimBars, isClaimsOnly } from "#model/claim-bars.ts";
import { EVERYTHING } from "#model/filter.ts";
import { claimsMatching } from "#model/filter-claims.ts";
import { aClaim, anEvent, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const total = (bar: { byFamily: Uint32Array }) => bar.byFamily.reduce((sum, n) => sum + n, 0);

test("claims are counted by the day that they speak of, before and after the coverage too", () => {
  const claims = [1, 5, 5, 6, 20].map((day) => aClaim({ asOf: january(day), value: 1_000 }));
  const { earlier, bars, later } = claimBars(sampleLookup({ claims }), EVERYTHING, "day");
  expect([earlier, ...bars.slice(2, 6), later].map(total)).toEqual([1, 0, 2, 1, 0, 1]);
});

test("on the clock of what was known they stand on the day of their first publication, and one never published on none", () => {
  const claims = [aClaim({ asOf: january(5) }), aClaim({ asOf: january(5) })];
  const lookup = sampleLookup({ claims, citations: claims.slice(0, 1).map((claim) => cite("b", claim)) });
  const published = lookup.publication.get("b")?.published;
  const { earlier, bars, later } = claimBars(lookup, { ...EVERYTHING, clock: "known" }, "day");
  expect(bars.filter((bar) => total(bar) > 0).map(({ from }) => from)).toEqual([published]);
  expect([earlier, ...bars, later].reduce((sum, bar) => sum + total(bar), 0)).toBe(1);
});

test("in days, weeks or months every claim that a filter keeps stands once", () => {
  const numbers = fc.array(fc.array(fc.nat({ max: 40 }), { minLength: 5, maxLength: 5 }), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.constantFrom("day", "week", "month"), (rows, period) => {
      const lookup = sampleLookup({ claims: claimsFrom(rows) });
      const filter = { ...EVERYTHING, claimants: ["interior"] };
      const { earlier, bars, later } = claimBars(lookup, filter, period);
      const counted = [earlier, ...bars, later].reduce((sum, bar) => sum + total(bar), 0);
      expect(counted).toBe(claimsMatching(lookup, filter).length);
    }),
  );
});

test("days are those of claims only where there are claims and no event", () => {
  expect(isClaimsOnly(sampleLookup({ claims: [aClaim()] }))).toBe(true);
  expect(isClaimsOnly(sampleLookup({ claims: [aClaim()], events: [anEvent()] }))).toBe(false);
  expect(isClaimsOnly(sampleLookup())).toBe(false);
});
