import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_FOLDER, readFolder } from "#cli/dataset-folder.ts";
import { addDays, type Day } from "#dataset/day.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import type { Claim } from "#dataset/records.ts";
import { EVERYTHING, type Filter, type SeriesBy } from "#model/filter.ts";
import { claimsInRange, claimsMatching } from "#model/filter-claims.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { onShow } from "#model/on-show.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";
import { groupByScope } from "#model/scope.ts";
import { carriedInto } from "#model/series.ts";

function shownIn(lookup: Lookup, filter: Filter, by: SeriesBy): Set<Claim> {
  const scopes = groupByScope(claimsMatching(lookup, filter));
  return new Set(scopes.flatMap(({ claims }) => onShow(lookup, claims, { filter, by }).map(({ claim }) => claim)));
}

function expectSameBothWays(lookup: Lookup, filter: Filter) {
  expect(shownIn(lookup, filter, "publication")).toEqual(shownIn(lookup, filter, "claimant"));
}

describe("series by publication instead of by claimant never bring a claim in or take one away", () => {
  const numbers = fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 });
  const day = fc.option(fc.integer({ min: 4, max: 12 }));
  const filters = fc.record({
    clock: fc.constantFrom("happened" as const, "known" as const),
    from: day,
    to: day,
    publications: fc.subarray(["a", "b", "c"]),
  });

  test("in any dataset, range, clock and choice of publications", () => {
    fc.assert(
      fc.property(numbers, numbers, filters, (some, cited, { from, to, ...filter }) => {
        const claims = claimsFrom(some);
        const lookup = sampleLookup({ claims, citations: citationsFrom(cited, claims) });
        const dayOf = (date: number | null): Day | null => (date === null ? null : january(date));
        expectSameBothWays(lookup, { ...EVERYTHING, ...filter, from: dayOf(from), to: dayOf(to) });
      }),
      { numRuns: 300 },
    );
  });

  describe("in the shipped dataset", () => {
    let lookup: Lookup;
    beforeAll(async () => {
      const { dataset } = readDataset(await readFolder(DEFAULT_FOLDER));
      if (!dataset) throw new Error("The shipped dataset has errors.");
      lookup = lookupOf(dataset);
    });

    test("for every publication, on both clocks, whatever the days", () => {
      const { coverage } = lookup.dataset.meta;
      const length = coverage.to - coverage.from;
      for (const publications of [[], ...lookup.dataset.publications.map(({ id }) => [id])]) {
        for (const clock of ["happened", "known"] as const) {
          for (let first = 0; first <= length; first += 2) {
            const filter = { ...EVERYTHING, clock, publications, from: addDays(coverage.from, first) };
            expectSameBothWays(lookup, filter);
            expectSameBothWays(lookup, { ...filter, from: null, to: addDays(coverage.from, first) });
          }
        }
      }
    });
  });
});

test("what is on show was made in the range, or is carried into it as the other panels say", () => {
  const numbers = fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (some) => {
      const lookup = sampleLookup({ claims: claimsFrom(some) });
      const filter = { ...EVERYTHING, from: january(8) };
      const made = claimsInRange(lookup, filter);
      expect(shownIn(lookup, filter, "claimant")).toEqual(
        new Set([...made, ...carriedInto(lookup, lookup.dataset.claims, filter)]),
      );
    }),
  );
});

describe("by publication", () => {
  const claim = aClaim({ id: "claim", asOf: january(6) });
  const lookup = sampleLookup({ claims: [claim], citations: [cite("a", claim), cite("b", claim), cite("c", claim)] });
  const appearances = (filter: Partial<Filter>) =>
    onShow(lookup, [claim], { filter: { ...EVERYTHING, ...filter }, by: "publication" }).map(
      ({ series, day, carriedIn }) => [series, day - january(0), carriedIn],
    );

  test("a claim appears once for each publication of the filter that had printed it by the end of the range", () => {
    const known = { clock: "known" as const };
    expect(appearances({ publications: ["a", "c"] })).toEqual([
      ["a", 6, false],
      ["c", 6, false],
    ]);
    expect(appearances({ ...known, to: january(9) })).toEqual([
      ["b", 9, false],
      ["a", 7, false],
    ]);
    expect(appearances({ ...known, from: january(9) })).toEqual([
      ["b", 9, false],
      ["a", 7, true],
      ["c", 10, false],
    ]);
  });

  test("it is named after those that had where none of the filter had: it was known through them", () => {
    expect(appearances({ clock: "known", to: january(7), publications: ["c"] })).toEqual([["a", 7, false]]);
  });
});
