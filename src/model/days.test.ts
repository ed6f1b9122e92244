import fc from "fast-check";
import { expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { allOfOwnTimes, differencesOfDay, ofOwnTimes } from "#model/days.ts";
import { falls } from "#model/falls.ts";
import { aClaim, claimsFrom, january } from "#model/sample-dataset.ts";

const said = (id: string, day: number, more: GivenClaim) => aClaim({ id, asOf: january(day), ...more });
const ids = (...claims: Claim[]) => differencesOfDay(claims).map(({ claims: pair }) => pair.join("-"));

test("running totals that grow from day to day differ by their day", () => {
  expect(ids(said("a", 7, { value: 3000 }), said("b", 9, { value: 5800, claimant: "health" }))).toEqual(["a-b"]);
});

test("a total that falls is not excused by its day", () => {
  expect(ids(said("a", 7, { value: 18 }), said("b", 9, { value: 16, claimant: "health" }))).toEqual([]);
});

test("counts of two days differ by their day, whichever is larger", () => {
  const daily = { cumulative: false };
  expect(ids(said("a", 7, { ...daily, value: 9 }), said("b", 9, { ...daily, value: 4 }))).toEqual(["a-b"]);
});

test("the count of a day stands beside the nearest running total, on its own day too", () => {
  const total = said("total", 9, { value: 164 });
  expect(ids(total, said("day", 6, { value: 20, cumulative: false }))).toEqual(["day-total"]);
  expect(ids(total, said("day", 9, { value: 20, cumulative: false }))).toEqual(["day-total"]);
  expect(ids(total, said("day", 10, { value: 20, cumulative: false }))).toEqual(["total-day"]);
});

test("the same figure again, words, other scopes and other units are no difference of days", () => {
  const a = said("a", 7, { value: 5 });
  expect(ids(a, said("b", 9, { value: 5 }))).toEqual([]);
  expect(ids(a, said("b", 9, { qualifier: "word_only", word: "dozens" }))).toEqual([]);
  expect(ids(a, said("b", 9, { value: 8, place: "almaty" }))).toEqual([]);
  expect(ids(a, said("b", 9, { value: 8, unit: "tenge" }))).toEqual([]);
});

test("no pair both falls and differs by its day", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 20 });
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers);
      const pairs = [...differencesOfDay(claims), ...falls(claims)].map(({ claims: pair }) => pair.join());
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
  );
});

const [total, laterTotal] = [said("t", 7, { value: 30 }), said("t2", 9, { value: 50 })];
const [day, sameDay, laterDay] = [7, 7, 9].map((of) => said("d", of, { value: of, cumulative: false })) as [
  Claim,
  Claim,
  Claim,
];

test("two running totals take the place of one another; counts of two days, or of a day beside a total, speak for their own times", () => {
  expect([ofOwnTimes(total, laterTotal), ofOwnTimes(day, sameDay)]).toEqual([false, false]);
  expect([ofOwnTimes(day, laterDay), ofOwnTimes(total, day)]).toEqual([true, true]);
});

test("figures are all of their own times only where none of one time differ", () => {
  expect(allOfOwnTimes([day, sameDay, laterDay, total])).toBe(true);
  expect(allOfOwnTimes([day, laterDay, said("other", 9, { value: 1, cumulative: false })])).toBe(false);
  expect(allOfOwnTimes([day, total, laterTotal])).toBe(false);
  expect(allOfOwnTimes([day, sameDay])).toBe(false);
});
