import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { ALL_DAYS, openEnds, sameRange, shifted, shownDays, withEnd, withStart } from "#features/timeline/day-range.ts";

const day = (iso: string) => parseDay(iso) ?? expect.fail(iso);
const coverage = { from: day("2022-01-02"), to: day("2022-01-10") };
const range = (from: string | null, to: string | null) => ({ from: from && day(from), to: to && day(to) }) as never;

const anyEnd = fc.option(fc.integer({ min: coverage.from - 4, max: coverage.to + 4 }), { nil: null });
const anyRange = fc
  .tuple(anyEnd, anyEnd)
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([from, to]) => ({ from: from as Day | null, to: to as Day | null }));
const anyDay = fc.integer({ min: coverage.from - 9, max: coverage.to + 9 }).map((n) => n as Day);

describe("shownDays", () => {
  it("marks the whole coverage where both ends are open", () => {
    expect(shownDays(ALL_DAYS, coverage)).toEqual(coverage);
  });

  it("lies within the coverage and never crosses", () => {
    fc.assert(
      fc.property(anyRange, (chosen) => {
        const { from, to } = shownDays(chosen, coverage);
        expect(coverage.from <= from && from <= to && to <= coverage.to).toBe(true);
      }),
    );
  });
});

describe("withStart and withEnd", () => {
  it("take the day that is asked for, the first and the last too", () => {
    expect(withStart(range("2022-01-05", null), coverage.from, coverage)).toEqual(range("2022-01-02", null));
    expect(withEnd(range(null, "2022-01-05"), coverage.to, coverage)).toEqual(range(null, "2022-01-10"));
  });

  it("leave the other end as it is, open or not", () => {
    expect(withStart(range(null, null), day("2022-01-04"), coverage)).toEqual(range("2022-01-04", null));
    expect(withEnd(range(null, null), day("2022-01-04"), coverage)).toEqual(range(null, "2022-01-04"));
  });

  it("stop at the other end: both may stand on one day, they never cross", () => {
    expect(withStart(range(null, "2022-01-05"), day("2022-01-08"), coverage)).toEqual(
      range("2022-01-05", "2022-01-05"),
    );
    fc.assert(
      fc.property(anyRange, anyDay, (chosen, at) => {
        for (const moved of [withStart(chosen, at, coverage), withEnd(chosen, at, coverage)]) {
          const { from, to } = shownDays(moved, coverage);
          expect(from <= to).toBe(true);
        }
      }),
    );
  });
});

describe("shifted", () => {
  it("keeps the length of the window and stops at the ends", () => {
    fc.assert(
      fc.property(anyRange, fc.integer({ min: -30, max: 30 }), (chosen, days) => {
        const before = shownDays(chosen, coverage);
        const after = shownDays(shifted(chosen, days, coverage), coverage);
        expect(after.to - after.from).toBe(before.to - before.from);
        expect(after.from >= coverage.from && after.to <= coverage.to).toBe(true);
      }),
    );
  });

  it("comes back after a step there and a step back, where there is room", () => {
    const chosen = range("2022-01-05", "2022-01-07");
    expect(shifted(shifted(chosen, 1, coverage), -1, coverage)).toEqual(chosen);
  });

  it("gives the same object where nothing can move", () => {
    expect(shifted(ALL_DAYS, 1, coverage)).toBe(ALL_DAYS);
  });

  it("leaves out what lies beyond the end that it comes to", () => {
    expect(shifted(range("2022-01-08", "2022-01-09"), 5, coverage)).toEqual(range("2022-01-09", "2022-01-10"));
  });
});

describe("openEnds", () => {
  const none = { earlier: false, later: false };

  it("opens an end that leaves nothing out, since nothing lies beyond it", () => {
    expect(openEnds(range("2022-01-02", "2022-01-04"), coverage, none)).toEqual(range(null, "2022-01-04"));
    expect(openEnds(range("2022-01-03", "2022-01-10"), coverage, none)).toEqual(range("2022-01-03", null));
  });

  it("leaves the first and the last day what they are where records lie beyond", () => {
    const whole = range("2022-01-02", "2022-01-10");
    expect(openEnds(whole, coverage, { earlier: true, later: true })).toBe(whole);
    expect(openEnds(whole, coverage, { earlier: true, later: false })).toEqual(range("2022-01-02", null));
  });

  it("opens an end beyond the coverage, whatever lies there", () => {
    const beyond = range("2021-12-24", "2022-02-01");
    expect(openEnds(beyond, coverage, { earlier: true, later: true })).toEqual(ALL_DAYS);
  });
});

it("tells ranges apart by both ends", () => {
  expect(sameRange(ALL_DAYS, { from: null, to: null })).toBe(true);
  expect(sameRange(ALL_DAYS, range(null, "2022-01-04"))).toBe(false);
});
