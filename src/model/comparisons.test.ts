import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { nearestPairs, nearestTo, type Pair, pairsOfOneDay, pairsOverTime } from "#model/comparisons.ts";
import { aClaim, claimsFrom, january } from "#model/sample-dataset.ts";

const said = (id: string, day: number, claimant = "interior") => aClaim({ id, asOf: january(day), claimant });
const ids = (pairs: readonly Pair[]) => pairs.map(([first, second]) => `${first.id}-${second.id}`);
const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);

test("claims of one day are paired once each, in the order of the table", () => {
  expect(ids(pairsOfOneDay([said("a", 9), said("b", 8), said("c", 9), said("d", 9)]))).toEqual(["a-c", "a-d", "c-d"]);
});

test("over time a claim is held against the last word of each claimant before its day", () => {
  const claims = [said("old", 5), said("new", 7), said("other", 6, "health"), said("late", 9, "television")];
  expect(ids(pairsOverTime(claims)).sort()).toEqual(
    ["new-late", "old-new", "old-other", "other-late", "other-new"].sort(),
  );
});

test("what a claimant said twice on one day is both its last word", () => {
  expect(ids(pairsOverTime([said("a", 5), said("b", 5), said("c", 6, "health")]))).toEqual(["a-c", "b-c"]);
});

test("the nearest are those of the nearest day, of two as near the earlier", () => {
  expect(idsOf(nearestTo(january(8), [said("a", 5), said("b", 9), said("c", 9)]))).toEqual(["b", "c"]);
  expect(idsOf(nearestTo(january(8), [said("after", 9), said("before", 7)]))).toEqual(["before"]);
  expect(nearestTo(january(8), [])).toEqual([]);
});

test("the nearest pairs of two lists are those with the fewest days between them", () => {
  expect(ids(nearestPairs([said("a", 5), said("b", 9)], [said("x", 8), said("y", 1)]))).toEqual(["b-x"]);
  expect(ids(nearestPairs([said("a", 5)], [said("x", 4), said("y", 6)]))).toEqual(["a-x", "a-y"]);
  expect(nearestPairs([], [said("x", 4)])).toEqual([]);
});

test("the nearest are found as a look at every pair finds them, of as many claims as there are", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 12 });
  fc.assert(
    fc.property(seeds, seeds, (numbers, more) => {
      const [some, others] = [claimsFrom(numbers), claimsFrom(more)];
      const all = some.flatMap((a) => others.map((b): Pair => [a, b]));
      const apart = ([a, b]: Pair) => Math.abs(a.asOf - b.asOf);
      const least = Math.min(...all.map(apart));
      expect(ids(nearestPairs(some, others)).sort()).toEqual(ids(all.filter((pair) => apart(pair) === least)).sort());
    }),
  );
  const many = Array.from({ length: 1_000 }, (_, i) => said(`${i}`, i));
  expect(nearestPairs(many, many.slice())).toHaveLength(1_000);
});

test("no pair is of one claim with itself, none comes twice, and over time the first is always the earlier", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 20 });
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers);
      const [same, over] = [pairsOfOneDay(claims), pairsOverTime(claims)];
      expect(same.every(([a, b]) => a !== b && a.asOf === b.asOf)).toBe(true);
      expect(over.every(([a, b]) => a.asOf < b.asOf)).toBe(true);
      expect(new Set(ids([...same, ...over])).size).toBe(same.length + over.length);
    }),
  );
});
