import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { newsOf } from "#model/news.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const old = aClaim({ id: "old", asOf: january(6), value: 18, claimant: "television" });
const newer = aClaim({ id: "newer", asOf: january(9), value: 16, claimant: "television", supersedes: "old" });
const health = aClaim({ id: "health", asOf: january(9), value: 164, place: "almaty" });
const citations = [cite("a", old), cite("c", old), cite("c", newer), cite("c", health)];
const lookup = sampleLookup({ claims: [old, newer, health], citations });
const on = (day: number | null, more: Partial<Filter> = {}) =>
  newsOf(lookup, { ...EVERYTHING, clock: "known", to: day === null ? null : january(day), ...more });
const ids = (claims: readonly Claim[] | undefined) => claims?.map(({ id }) => id);

test("a day adds what is first printed on it, and only repeats what was known", () => {
  expect(ids(on(7)?.fresh)).toEqual(["old"]);
  expect(ids(on(7)?.repeated)).toEqual([]);
  expect(ids(on(10)?.fresh)).toEqual(["newer", "health"]);
  expect(ids(on(10)?.repeated)).toEqual(["old"]);
  expect(on(10)?.publications.map(({ id }) => id)).toEqual(["c"]);
});

test("a correction is news on the day that prints it, once", () => {
  expect(on(10)?.replaced.map((one) => [one.old.id, one.newer.id])).toEqual([["old", "newer"]]);
  expect(on(7)?.replaced).toEqual([]);
  expect(on(11)?.replaced).toEqual([]);
});

test("what differs is news on the day from which both accounts could be read", () => {
  expect(on(10)?.differing.map(({ kind }) => kind)).toEqual(["falls", "scope"]);
  expect(on(11)?.differing).toEqual([]);
});

test("a day on which nothing came out adds nothing to what was known", () => {
  const news = on(8);
  expect([news?.fresh, news?.repeated, news?.publications]).toEqual([[], [], []]);
  expect(ids(news?.known)).toEqual(["old"]);
});

test("without an end of the range the last day of publication is asked", () => {
  expect(on(null)?.day).toBe(january(10));
  expect(newsOf(sampleLookup({ publications: [] }), EVERYTHING)).toBeNull();
});

test("a filter narrows the news", () => {
  expect(ids(on(10, { places: ["almaty"] })?.fresh)).toEqual(["health"]);
  expect(on(10, { publications: ["a"] })?.publications).toEqual([]);
});

test("the days together add every published claim once, and what is known grows by what is fresh", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 15 });
  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 25 });
  fc.assert(
    fc.property(seeds, pairs, (numbers, cited) => {
      const claims = claimsFrom(numbers);
      const table = sampleLookup({ claims, citations: citationsFrom(cited, claims) });
      const filter: Filter = { ...EVERYTHING, clock: "known" };
      let count = 0;
      for (let day = 0; day <= 31; day++) {
        const news = newsOf(table, { ...filter, to: january(day) });
        count += news?.fresh.length ?? 0;
        expect(news?.known).toHaveLength(count);
      }
      expect(count).toBe(claimsUpTo(table, { ...filter, to: january(31) }).length);
    }),
  );
});
