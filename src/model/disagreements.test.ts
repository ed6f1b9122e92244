import fc from "fast-check";
import { expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { disagreements } from "#model/disagreements.ts";
import { type Interval, intervalOf, meets } from "#model/interval.ts";
import { aClaim, claimsFrom, january } from "#model/sample-dataset.ts";

const health = (more: GivenClaim) => aClaim({ id: "h", claimant: "health", ...more });
const interior = (more: GivenClaim) => aClaim({ id: "i", claimant: "interior", ...more });
const ids = (...claims: Claim[]) => disagreements(claims).map(({ claims: pair }) => pair.join("-"));

test("two claimants whose figures for one day exclude each other disagree", () => {
  expect(ids(health({ value: 164 }), interior({ value: 26 }))).toEqual(["h-i"]);
});

test("hedges that leave room for the other figure agree", () => {
  expect(ids(health({ value: 18 }), interior({ qualifier: "at_least", value: 16 }))).toEqual([]);
  expect(ids(health({ value: 7939 }), interior({ qualifier: "nearly", value: 8000 }))).toEqual([]);
});

test("two figures of one claimant for one day exclude each other as those of two do", () => {
  expect(ids(interior({ value: 16 }), interior({ id: "i2", value: 18 }))).toEqual(["i-i2"]);
});

test("a claimant that corrects itself does not disagree with itself, nor one that counts further on a later day", () => {
  expect(ids(interior({ value: 16 }), interior({ id: "i2", value: 18, supersedes: "i" }))).toEqual([]);
  expect(ids(interior({ value: 16, supersedes: "i2" }), interior({ id: "i2", value: 18 }))).toEqual([]);
  expect(ids(interior({ value: 16 }), interior({ id: "i2", value: 18, asOf: january(12) }))).toEqual([]);
});

test("figures for different days, places, populations or units are no disagreement", () => {
  expect(ids(health({ value: 1 }), interior({ value: 2, asOf: january(8) }))).toEqual([]);
  expect(ids(health({ value: 1 }), interior({ value: 2, place: "almaty" }))).toEqual([]);
  expect(ids(health({ value: 1 }), interior({ value: 2, population: "children" }))).toEqual([]);
  expect(ids(health({ value: 1 }), interior({ value: 2, unit: "dollar" }))).toEqual([]);
});

test("the count of one day does not disagree with a running total", () => {
  expect(ids(health({ value: 164 }), interior({ value: 26, cumulative: false }))).toEqual([]);
});

test("a word disagrees with no number", () => {
  expect(ids(health({ qualifier: "word_only", word: "dozens" }), interior({ value: 164 }))).toEqual([]);
});

test("every pair that cannot both be right is named once, and no other", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 25 });
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers);
      const expected = new Set<string>();
      claims.forEach((a, i) => {
        for (const b of claims.slice(i + 1)) {
          const comparable =
            a.asOf === b.asOf && a.cumulative === b.cumulative && a.place === b.place && a.population === b.population;
          const [left, right] = [intervalOf(a), intervalOf(b)];
          if (!comparable || !left || !right || a.supersedes === b.id || b.supersedes === a.id) continue;
          if (!meets(left as Interval, right as Interval)) expected.add(`${a.id}-${b.id}`);
        }
      });
      const found = ids(...claims);
      expect(new Set(found)).toEqual(expected);
      expect(found).toHaveLength(expected.size);
    }),
  );
});
