import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";
import { groupByScope } from "#model/scope.ts";
import { carriedInto, latestInRange, pointsInRange, type Series, seriesOf } from "#model/series.ts";

const scope = { metric: "killed", population: "total", place: "kz" };
const filter = (more: Partial<Filter> = {}): Filter => ({ ...EVERYTHING, ...more });
const claimIds = (series: readonly Series[]) =>
  [...new Set(series.flatMap(({ points }) => points.map(({ claim }) => claim.id)))].sort();

function seriesBy(lookup: Lookup, by: "claimant" | "publication", more: Partial<Filter> = {}): Series[] {
  return seriesOf(lookup, scope, { filter: filter(more), by });
}

describe("series by claimant", () => {
  test("two ministries' figures for one scope stay two claims", () => {
    const claims = [aClaim({ claimant: "interior", value: 16 }), aClaim({ claimant: "health", value: 16 })];
    const series = seriesBy(sampleLookup({ claims }), "claimant");
    expect(series.map(({ id }) => id)).toEqual(["interior", "health"]);
    expect(series.flatMap(({ points }) => points.map(({ claim }) => claim))).toEqual(claims);
  });

  test("run by day, claims of one day in the order of the table", () => {
    const claims = [
      aClaim({ id: "z", asOf: january(9) }),
      aClaim({ id: "y", asOf: january(7) }),
      aClaim({ id: "x", asOf: january(9) }),
    ];
    const [series] = seriesBy(sampleLookup({ claims }), "claimant");
    expect(series?.points.map(({ claim }) => claim.id)).toEqual(["y", "z", "x"]);
  });

  test("carry one point per claim with all its citations, however often it is repeated", () => {
    const claim = aClaim();
    const citations = [cite("c", claim), cite("a", claim), cite("a", claim, { paragraph: 4 })];
    const [series] = seriesBy(sampleLookup({ claims: [claim], citations }), "claimant");
    expect(series?.points).toHaveLength(1);
    expect(series?.points[0]?.citations).toEqual(citations);
  });

  test("on the clock of what was known, name no publication from after the range", () => {
    const claim = aClaim();
    const lookup = sampleLookup({ claims: [claim], citations: [cite("c", claim), cite("a", claim)] });
    const printedBy = (more: Partial<Filter>) =>
      seriesBy(lookup, "claimant", more)[0]?.points[0]?.citations.map((citation) => citation.publication);
    expect(printedBy({ clock: "known", to: january(9) })).toEqual(["a"]);
    expect(printedBy({ to: january(9) })).toEqual(["c", "a"]);
  });

  test("never join another population, place or metric", () => {
    const claims = [aClaim({ population: "children" }), aClaim({ place: "almaty" }), aClaim({ metric: "detained" })];
    expect(seriesBy(sampleLookup({ claims }), "claimant")).toEqual([]);
  });
});

describe("series by publication", () => {
  const claim = aClaim({ asOf: january(5) });
  const citations = [cite("c", claim), cite("a", claim), cite("a", claim, { paragraph: 4 })];
  const lookup = sampleLookup({ claims: [claim], citations });

  test("show a claim in each publication that prints it, with that one's passages", () => {
    const series = seriesBy(lookup, "publication");
    expect(series.map(({ id, points }) => [id, points[0]?.citations.length])).toEqual([
      ["a", 2],
      ["c", 1],
    ]);
  });

  test("stand on the day of the publication on the clock of what was known", () => {
    const days = seriesBy(lookup, "publication", { clock: "known" }).map(({ points }) => points[0]?.day);
    expect(days).toEqual([january(7), january(10)]);
    expect(seriesBy(lookup, "publication").map(({ points }) => points[0]?.day)).toEqual([january(5), january(5)]);
  });

  test("show only the publications that the reader chose", () => {
    expect(seriesBy(lookup, "publication", { publications: ["c"] }).map(({ id }) => id)).toEqual(["c"]);
  });

  test("keep a claim that no publication cites, under no name", () => {
    const uncited = sampleLookup({ claims: [claim] });
    expect(seriesBy(uncited, "publication").map(({ id }) => id)).toEqual([null]);
  });
});

const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 30 });
const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 30 });
const anyLookup = fc.tuple(seeds, pairs).map(([numbers, cited]) => {
  const claims = claimsFrom(numbers);
  return sampleLookup({ claims, citations: citationsFrom(cited, claims) });
});

test("switching between claimant and publication never changes the set of claims", () => {
  const anyFilter = fc.record({
    clock: fc.constantFrom("happened" as const, "known" as const),
    publications: fc.subarray(["a", "b", "c"]),
    claimants: fc.subarray(["interior", "health"]),
  });
  fc.assert(
    fc.property(anyLookup, anyFilter, (lookup, chosen) => {
      const one = claimIds(seriesBy(lookup, "claimant", chosen));
      expect(claimIds(seriesBy(lookup, "publication", chosen))).toEqual(one);
    }),
  );
});

test("the scopes of a dataset share out its claims: each is in the series of one scope", () => {
  fc.assert(
    fc.property(anyLookup, (lookup) => {
      const scopes = groupByScope(lookup.dataset.claims);
      const found = scopes.flatMap((one) => claimIds(seriesOf(lookup, one, { filter: filter(), by: "publication" })));
      expect(found.sort()).toEqual(lookup.dataset.claims.map(({ id }) => id).sort());
    }),
  );
});

test("the scope names the place: a place filter set elsewhere does not empty it", () => {
  const lookup = sampleLookup({ claims: [aClaim()] });
  expect(seriesBy(lookup, "claimant", { places: ["almaty"] })).toHaveLength(1);
});

describe("the latest in a range", () => {
  const claims = [
    aClaim({ id: "old", asOf: january(5), value: 18 }),
    aClaim({ id: "new", asOf: january(9), value: 26 }),
    aClaim({ id: "tie", asOf: january(9), value: 16 }),
  ];
  const [series] = seriesBy(sampleLookup({ claims }), "claimant") as [Series];
  const latest = (from: number | null, to: number | null) => {
    const range = { from: from === null ? null : january(from), to: to === null ? null : january(to) };
    const found = latestInRange(series, range);
    return found && { claims: found.claims.map(({ id }) => id), carriedIn: found.carriedIn };
  };

  test("is the last day said by its end; ties on a day keep both", () => {
    expect(latest(null, null)).toEqual({ claims: ["new", "tie"], carriedIn: false });
    expect(latest(5, 8)).toEqual({ claims: ["old"], carriedIn: false });
  });

  test("is carried in where nothing newer was said in the range", () => {
    expect(latest(6, 8)).toEqual({ claims: ["old"], carriedIn: true });
    expect(latest(10, 12)).toEqual({ claims: ["new", "tie"], carriedIn: true });
  });

  test("a claim of the first day is in the range, not carried into it", () => {
    expect(latest(9, 9)).toEqual({ claims: ["new", "tie"], carriedIn: false });
  });

  test("is none before anything was said, and none in a range that ends before it begins", () => {
    expect(latest(null, 4)).toBeNull();
    expect(latest(9, 6)).toBeNull();
  });

  test("never shows a claim from after the range, and never skips a newer one", () => {
    const anyDay = fc.integer({ min: 3, max: 14 }).map(january);
    fc.assert(
      fc.property(anyLookup, fc.tuple(anyDay, anyDay), (lookup, [a, b]) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        for (const one of seriesBy(lookup, "claimant")) {
          const said = one.points.map(({ claim }) => claim).filter((claim) => claim.asOf <= to);
          const last = Math.max(...said.map((claim) => claim.asOf));
          const expected: Claim[] = said.filter((claim) => claim.asOf === last);
          const found = latestInRange(one, { from, to });
          expect(found?.claims ?? []).toEqual(expected);
          if (found) expect(found.carriedIn).toBe(last < from);
        }
      }),
    );
  });
});

describe("what a range shows of a series", () => {
  const [old, latest] = [aClaim({ id: "old", asOf: january(5) }), aClaim({ id: "latest", asOf: january(9) })];
  const other = aClaim({ id: "other", asOf: january(5), claimant: "health" });
  const claims = [old, latest, other];
  const lookup = sampleLookup({ claims });
  const [series] = seriesBy(lookup, "claimant") as [Series];
  const from = (day: number) => ({ ...EVERYTHING, from: january(day), to: january(12) });
  const shown = (day: number) => {
    const { inside, carried, entry } = pointsInRange(series, from(day));
    return [inside, carried, entry].map((points) => points.map(({ claim }) => claim.id));
  };

  test("carries in only the latest of a series: one with a newer figure in the range is where its steps come from", () => {
    expect(shown(5)).toEqual([["old", "latest"], [], []]);
    expect(shown(6)).toEqual([["latest"], [], ["old"]]);
    expect(shown(10)).toEqual([[], ["latest"], []]);
  });

  test("says of claims of any scope which of them are carried in, as its series do", () => {
    expect([...carriedInto(lookup, claims, from(6))]).toEqual([other]);
    expect([...carriedInto(lookup, claims, from(10))]).toEqual([latest, other]);
    expect([...carriedInto(lookup, claims, EVERYTHING)]).toEqual([]);
  });

  test("shows each claim up to its end once or not at all, and never both a newer figure and a carried one", () => {
    const anyDay = fc.integer({ min: 3, max: 14 }).map(january);
    fc.assert(
      fc.property(anyLookup, fc.tuple(anyDay, anyDay), (any, [a, b]) => {
        for (const one of seriesBy(any, "claimant")) {
          const { inside, carried, entry } = pointsInRange(one, { from: a, to: b });
          expect(inside.length > 0 && carried.length > 0).toBe(false);
          expect(entry.length === 0 || inside.length > 0).toBe(true);
          expect(carried).toEqual(carried.length === 0 ? [] : latestInRange(one, { from: a, to: b })?.points);
          expect(new Set([...inside, ...carried, ...entry]).size).toBe(inside.length + carried.length + entry.length);
        }
      }),
    );
  });
});
