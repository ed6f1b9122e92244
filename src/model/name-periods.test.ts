import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import type { PlaceName } from "#dataset/records.ts";
import { namePeriods } from "#model/name-periods.ts";
import { holdsDay } from "#model/range.ts";
import { PLACES } from "#model/sample-dataset.ts";

const place = PLACES[0]!;
const named = (en: string, from: number | null, to: number | null): PlaceName => ({
  place: place.id,
  from: from as Day | null,
  to: to as Day | null,
  name: { en },
});
const said = (others: readonly PlaceName[]) =>
  namePeriods(place, others).map(({ name, from, to }) => `${name.en} ${from}…${to}`);

describe("the names of a place over time", () => {
  it("are the main one alone where no other is given", () => {
    expect(said([])).toEqual(["Kazakhstan null…null"]);
  });

  it("have the main one wherever no other was in force, in whatever order they are given", () => {
    const others = [named("New", 20, null), named("Old", null, 9)];
    expect(said(others)).toEqual(["Old null…9", "Kazakhstan 10…19", "New 20…null"]);
    expect(said([named("Between", 5, 9)])).toEqual(["Kazakhstan null…4", "Between 5…9", "Kazakhstan 10…null"]);
  });

  it("leave no room for the main one between names that follow on each other", () => {
    expect(said([named("Old", null, 9), named("New", 10, null)])).toEqual(["Old null…9", "New 10…null"]);
  });

  it("cover each day exactly once", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(cuts, fc.integer({ min: -5, max: 65 }), (days, day) => {
        const sorted = days.sort((a, b) => a - b);
        const others = sorted.flatMap((from, at) => {
          const to = sorted[at + 1];
          return at % 2 === 0 && to !== undefined ? [named(`n${at}`, from, to - 1)] : [];
        });
        const periods = namePeriods(place, others).filter((period) => holdsDay(period, day as Day));
        expect(periods).toHaveLength(1);
        expect(others.find((other) => holdsDay(other, day as Day))?.name ?? place.name).toBe(periods[0]?.name);
      }),
    );
  });
});
