import { describe, expect, it } from "vitest";
import { type ChartChoice, chartRows, chosenScope, daysShown } from "#features/charts/chart-rows.ts";
import { january, sampleLookup } from "#features/charts/sample.fixture.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";

const lookup = sampleLookup([
  { id: "first", asOf: january(7), value: 18, printedBy: ["a"] },
  { id: "second", asOf: january(9), value: 16, qualifier: "at_least", printedBy: ["a", "b"] },
  { id: "in-almaty", asOf: january(9), value: 3, place: "almaty", printedBy: ["b"] },
  { id: "tv", asOf: january(9), claimant: "television", value: 20, printedBy: ["b"] },
  { id: "children", asOf: january(9), value: 2, population: "children", printedBy: ["b"] },
]);

const rows = (filter: Partial<Filter> = {}, choice: Partial<ChartChoice> = {}) =>
  chartRows(lookup, {
    metric: null,
    population: null,
    by: "claimant",
    filter: { ...EVERYTHING, ...filter },
    ...choice,
  });

const ids = (place: string, ...given: Parameters<typeof rows>) =>
  rows(...given)
    ?.places.find((one) => one.place === place)
    ?.marks.map((mark) => mark.claim.id);

describe("chartRows", () => {
  it("shows each place on a chart of its own, the whole country first", () => {
    expect(rows()?.places.map((one) => one.place)).toEqual(["country", "almaty"]);
    expect(ids("almaty")).toEqual(["in-almaty"]);
  });

  it("never mixes populations", () => {
    expect(ids("country")).toEqual(["first", "second", "tv"]);
    expect(ids("country", {}, { population: "children" })).toEqual(["children"]);
  });

  it("makes one mark of a claim however many print it, and one for each of them by publication", () => {
    expect(ids("country")?.filter((id) => id === "second")).toHaveLength(1);
    const marks = rows({}, { by: "publication" })?.places[0]?.marks.filter((mark) => mark.claim.id === "second");
    expect(marks?.map((mark) => mark.series)).toEqual(["a", "b"]);
    expect(new Set(marks?.map((mark) => mark.key)).size).toBe(2);
  });

  it("carries the figure that stood when the range began, drawn at its start", () => {
    const marks = rows({ from: january(8), to: january(12) })?.places[0]?.marks;
    expect(marks?.map(({ claim, at, carriedIn }) => [claim.id, at, carriedIn])).toEqual([
      ["first", january(8), true],
      ["second", january(9), false],
      ["tv", january(9), false],
    ]);
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
});

describe("chosenScope", () => {
  it("falls back on the first metric and its first population for ids that mean nothing", () => {
    expect(chosenScope(lookup, { metric: "no-such", population: "no-such" })).toMatchObject({
      metric: "killed",
      population: "total",
    });
  });

  it("gives null for a dataset without claims", () => {
    expect(chosenScope(sampleLookup([]), { metric: null, population: null })).toBeNull();
  });
});

describe("daysShown", () => {
  it("shows the days that range and coverage share, and never none", () => {
    expect(daysShown(lookup, { from: null, to: null })).toEqual({ from: january(2), to: january(19) });
    expect(daysShown(lookup, { from: january(5), to: january(31) })).toEqual({ from: january(5), to: january(19) });
    expect(daysShown(lookup, { from: january(12), to: january(8) })).toEqual({ from: january(12), to: january(12) });
  });
});
