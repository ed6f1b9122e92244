import fc from "fast-check";
import { expect, test } from "vitest";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsInRange, claimsMatching, claimsUpTo } from "#model/filter-claims.ts";
import { aClaim, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const claims = [
  aClaim({ id: "country", asOf: january(5), claimant: "health" }),
  aClaim({ id: "city", asOf: january(7), place: "almaty" }),
  aClaim({ id: "airport", asOf: january(9), place: "almaty-airport", value: 18 }),
];
const lookup = sampleLookup({ claims, citations: claims.slice(0, 2).map((claim) => cite("b", claim)) });
const filter = (more: Partial<Filter>): Filter => ({ ...EVERYTHING, ...more });
const matching = (more: Partial<Filter>) => claimsMatching(lookup, filter(more)).map(({ id }) => id);
const inRange = (more: Partial<Filter>) => claimsInRange(lookup, filter(more)).map(({ id }) => id);
const upTo = (more: Partial<Filter>) => claimsUpTo(lookup, filter(more)).map(({ id }) => id);

test("a place keeps its claims and those of its sites, never the country's", () => {
  expect(matching({ places: ["almaty"] })).toEqual(["city", "airport"]);
  expect(matching({ places: ["kz"] })).toEqual(["country"]);
});

test("claimants, publications and text narrow together", () => {
  expect(matching({ claimants: ["interior"] })).toEqual(["city", "airport"]);
  expect(matching({ publications: ["b"] })).toEqual(["country", "city"]);
  expect(matching({ text: "18" })).toEqual(["airport"]);
  expect(matching({ claimants: ["interior"], publications: ["b"] })).toEqual(["city"]);
});

test("categories belong to events and leave claims alone", () => {
  expect(matching({ categories: ["protest"] })).toHaveLength(claims.length);
});

test("the range is asked on the clock in force", () => {
  expect(inRange({ from: january(5), to: january(7) })).toEqual(["country", "city"]);
  expect(inRange({ from: january(8), to: january(9), clock: "known" })).toEqual(["country", "city"]);
  expect(inRange({ to: january(8), clock: "known" })).toEqual([]);
});

test("what was said before the range is still there at its end", () => {
  expect(upTo({ from: january(7), to: january(8) })).toEqual(["country", "city"]);
  expect(inRange({ from: january(7), to: january(8) })).toEqual(["city"]);
});

test("a claim that was never published is on no day of what was known, but in the whole", () => {
  expect(inRange({ clock: "known", to: january(31) })).not.toContain("airport");
  expect(inRange({ clock: "known" })).toContain("airport");
});

test("every claim is within the range, before it or after it: none is lost or doubled", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)));
  const anyDay = fc.integer({ min: 1, max: 14 }).map(january);
  fc.assert(
    fc.property(seeds, anyDay, (numbers, day) => {
      const random = sampleLookup({ claims: claimsFrom(numbers) });
      const before = claimsInRange(random, filter({ to: day }));
      const after = claimsInRange(random, filter({ from: (day + 1) as typeof day }));
      expect(new Set([...before, ...after]).size).toBe(numbers.length);
      expect(before.length + after.length).toBe(numbers.length);
      expect(claimsUpTo(random, filter({ from: day, to: day }))).toEqual(before);
    }),
  );
});
