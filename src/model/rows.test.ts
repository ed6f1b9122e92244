import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import { claimRows, type SortKey, sortRows } from "#model/rows.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const filter = (more: Partial<Filter> = {}): Filter => ({ ...EVERYTHING, ...more });
const twice = aClaim({ id: "twice", asOf: january(5), value: 18, claimant: "television" });
const uncited = aClaim({ id: "uncited", asOf: january(7), value: 3 });
const word = aClaim({ id: "word", asOf: january(6), qualifier: "word_only", word: "dozens", claimant: "health" });
const lookup = sampleLookup({
  claims: [twice, uncited, word],
  citations: [cite("c", twice), cite("a", twice), cite("a", twice, { paragraph: 4 }), cite("b", word)],
});

describe("the rows of the claims table", () => {
  test("are one per claim and publication, passages of one publication together", () => {
    const rows = claimRows(lookup, filter());
    expect(rows.map((row) => [row.claim.id, row.publication?.id, row.citations.length])).toEqual([
      ["twice", "c", 1],
      ["twice", "a", 2],
      ["uncited", undefined, 0],
      ["word", "b", 1],
    ]);
  });

  test("stand on the day of their own publication on the clock of what was known", () => {
    const days = claimRows(lookup, filter({ clock: "known" })).map((row) => row.day);
    expect(days).toEqual([january(10), january(7), null, january(9)]);
  });

  test("keep to the publications that the reader chose", () => {
    expect(claimRows(lookup, filter({ publications: ["a"] })).map((row) => row.publication?.id)).toEqual(["a"]);
  });

  test("carry the records that their ids lead to", () => {
    const [row] = claimRows(lookup, filter());
    expect([row?.claimant?.id, row?.metric?.id, row?.population?.id, row?.place?.id]).toEqual([
      "television",
      "killed",
      "total",
      "kz",
    ]);
  });

  test("hold every claim of the filter and no other, with ids of their own", () => {
    const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)));
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)));
    const anyFilter = fc.record({
      clock: fc.constantFrom("happened" as const, "known" as const),
      publications: fc.subarray(["a", "b"]),
      to: fc.option(fc.integer({ min: 4, max: 12 }).map(january)),
    });
    fc.assert(
      fc.property(seeds, pairs, anyFilter, (...[numbers, cited, chosen]) => {
        const claims = claimsFrom(numbers);
        const random = sampleLookup({ claims, citations: citationsFrom(cited, claims) });
        const rows = claimRows(random, filter(chosen));
        expect(new Set(rows.map(({ claim }) => claim))).toEqual(new Set(claimsInRange(random, filter(chosen))));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});

describe("sorting", () => {
  const rows = claimRows(lookup, filter());
  const sorted = (key: SortKey, descending = false) =>
    sortRows(rows, { key, descending }).map((row) => `${row.claim.id} ${row.publication?.id ?? "-"}`);

  test("by figure puts words last in both directions", () => {
    expect(sorted("figure")).toEqual(["uncited -", "twice c", "twice a", "word b"]);
    expect(sorted("figure", true)).toEqual(["twice c", "twice a", "uncited -", "word b"]);
  });

  test("by day keeps rows of one day in their order, in both directions", () => {
    expect(sorted("day")).toEqual(["twice c", "twice a", "word b", "uncited -"]);
    expect(sorted("day", true)).toEqual(["uncited -", "word b", "twice c", "twice a"]);
  });

  test("by publication goes by outlet, what was never published last", () => {
    expect(sorted("publication")).toEqual(["twice a", "word b", "twice c", "uncited -"]);
    expect(sorted("publication", true)).toEqual(["twice c", "word b", "twice a", "uncited -"]);
  });

  test("by name goes by id, or by the reader's alphabet where it is given", () => {
    expect(sorted("claimant")).toEqual(["word b", "uncited -", "twice c", "twice a"]);
    const backwards = sortRows(rows, {
      key: "claimant",
      descending: false,
      compareNames: (a, b) => (b.en ?? "").localeCompare(a.en ?? ""),
    });
    expect(backwards.map(({ claimant }) => claimant?.id)).toEqual(["television", "television", "interior", "health"]);
  });

  test("loses no row, changes no row and leaves the given list as it was", () => {
    const before = [...rows];
    for (const key of ["day", "figure", "claimant", "metric", "population", "place", "publication"] as const) {
      for (const descending of [true, false]) {
        expect(new Set(sortRows(rows, { key, descending }))).toEqual(new Set(rows));
      }
    }
    expect(rows).toEqual(before);
  });
});
