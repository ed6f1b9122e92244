import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChartChoice, chartRows, chosenScope, daysShown } from "#features/charts/chart-rows.ts";
import type { Mark } from "#features/charts/mark.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";
import { carriedInto } from "#model/series.ts";

const first = aClaim({ id: "first", asOf: january(7), value: 18 });
const second = aClaim({ id: "second", asOf: january(9), value: 16, qualifier: "at_least" });
const inAlmaty = aClaim({ id: "in-almaty", asOf: january(9), value: 3, place: "almaty" });
const tv = aClaim({ id: "tv", asOf: january(9), claimant: "television", value: 20 });
const children = aClaim({ id: "children", asOf: january(9), value: 2, population: "children" });

const lookup = sampleLookup({
  claims: [first, second, inAlmaty, tv, children],
  citations: [
    cite("b", first),
    cite("b", second),
    cite("c", second),
    cite("c", inAlmaty),
    cite("c", tv),
    cite("c", children),
  ],
});

const choiceOf = (filter: Partial<Filter> = {}, choice: Partial<ChartChoice> = {}): ChartChoice => ({
  metric: null,
  population: null,
  by: "claimant",
  filter: { ...EVERYTHING, ...filter },
  ...choice,
});
const rows = (...given: Parameters<typeof choiceOf>) => chartRows(lookup, choiceOf(...given));
const ids = (place: string, ...given: Parameters<typeof choiceOf>) =>
  rows(...given)
    ?.places.find((one) => one.place === place)
    ?.marks.map((mark) => mark.claim.id);

describe("chartRows", () => {
  it("shows each place on a chart of its own, the whole country first", () => {
    expect(rows()?.places.map((one) => one.place)).toEqual(["kz", "almaty"]);
    expect(ids("almaty")).toEqual(["in-almaty"]);
  });

  it("never mixes populations", () => {
    expect(ids("kz")).toEqual(["first", "second", "tv"]);
    expect(ids("kz", {}, { population: "children" })).toEqual(["children"]);
  });

  it("makes one mark of a claim however many print it, and one for each of them by publication", () => {
    expect(ids("kz")?.filter((id) => id === "second")).toHaveLength(1);
    const marks = rows({}, { by: "publication" })?.places[0]?.marks.filter((mark) => mark.claim.id === "second");
    expect(marks?.map((mark) => mark.series)).toEqual(["b", "c"]);
    expect(new Set(marks?.map((mark) => mark.key)).size).toBe(2);
  });

  const carriedAt = (from: number, metric = "killed") => {
    const place = rows({ from: january(from), to: january(12) }, { metric })?.places[0];
    const brief = (marks: readonly Mark[] = []) => marks.map(({ claim, at, carriedIn }) => [claim.id, at, carriedIn]);
    return { marks: brief(place?.marks), entries: brief(place?.entries) };
  };

  it("carries in the latest of a series where nothing newer follows in the range, drawn at its start", () => {
    const at = january(10);
    expect(carriedAt(10)).toEqual({
      marks: [
        ["second", at, true],
        ["tv", at, true],
      ],
      entries: [],
    });
  });

  it("has no mark for what a newer figure in the range has followed: its steps only enter at that level", () => {
    expect(carriedAt(8)).toEqual({
      marks: [
        ["second", january(9), false],
        ["tv", january(9), false],
      ],
      entries: [["first", january(8), false]],
    });
    expect(carriedAt(9).entries).toEqual([]);
  });

  it("calls the same claims carried in as the other panels do", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1 }), (numbers) => {
        const any = sampleLookup({ claims: claimsFrom(numbers) });
        const choice = choiceOf({ from: january(9) });
        const found = chartRows(any, choice)?.places.flatMap(({ marks }) => marks) ?? [];
        const carried = carriedInto(any, any.dataset.claims, choice.filter);
        for (const mark of found) expect(mark.carriedIn).toBe(carried.has(mark.claim));
      }),
    );
  });

  it("has nothing to show before anybody had spoken", () => {
    expect(rows({ from: january(2), to: january(6) })?.places).toEqual([]);
  });

  it("puts claims on their days of publication when the clock asks what was known", () => {
    const marks = rows({ clock: "known" }, { by: "publication" })?.places[0]?.marks;
    expect(new Set(marks?.map((mark) => mark.day))).toEqual(new Set([january(9), january(10)]));
  });

  it("keeps to the places of the filter", () => {
    expect(rows({ places: ["almaty"] })?.places.map((one) => one.place)).toEqual(["almaty"]);
  });

  it("shows every claim of its metric and population once, as long as the range is open", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1 }), (numbers) => {
        const claims = claimsFrom(numbers);
        const any = sampleLookup({ claims, citations: citationsFrom(numbers, claims) });
        const found = chartRows(any, choiceOf());
        const shown = found?.places.flatMap((one) => one.marks.map((mark) => mark.claim.id)).sort();
        const wanted = claimsUpTo(any, EVERYTHING).filter(
          (claim) => claim.metric === found?.metric && claim.population === found?.population,
        );
        expect(shown).toEqual(wanted.map((claim) => claim.id).sort());
      }),
    );
  });
});

describe("chosenScope", () => {
  it("falls back on the first metric and its first population for ids that mean nothing", () => {
    expect(chosenScope(lookup, { metric: "no-such", population: "no-such" })).toMatchObject({
      metric: "killed",
      population: "total",
    });
  });

  it("gives null for a dataset without claims", () => {
    expect(chosenScope(sampleLookup(), { metric: null, population: null })).toBeNull();
  });
});

describe("daysShown", () => {
  it("shows the days that range and coverage share, and never none", () => {
    expect(daysShown(lookup, { from: null, to: null })).toEqual({ from: january(2), to: january(12) });
    expect(daysShown(lookup, { from: january(5), to: january(31) })).toEqual({ from: january(5), to: january(12) });
    expect(daysShown(lookup, { from: january(11), to: january(8) })).toEqual({ from: january(11), to: january(11) });
  });
});
