import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceScale } from "#evidence/nice-scale.ts";

describe("niceScale", () => {
  it("starts at zero and ends on a round number at or above the largest value", () => {
    expect(niceScale(7939)).toEqual({ max: 8000, ticks: [0, 2000, 4000, 6000, 8000] });
    expect(niceScale(164).ticks).toEqual([0, 50, 100, 150, 200]);
    expect(niceScale(20000).max).toBe(20000);
  });

  it("counts people in whole steps", () => {
    expect(niceScale(1).ticks).toEqual([0, 1]);
    expect(niceScale(3).ticks).toEqual([0, 1, 2, 3]);
    expect(niceScale(0.5, 4, false).ticks).toEqual([0, 0.2, 0.4, 0.6]);
  });

  it("still gives an axis when there is no value above zero", () => {
    expect(niceScale(0)).toEqual({ max: 1, ticks: [0, 1] });
    expect(niceScale(Number.NaN)).toEqual({ max: 1, ticks: [0, 1] });
  });

  it("holds the largest value, in order, with at most four steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), (largest) => {
        const { max, ticks } = niceScale(largest);
        expect(max).toBeGreaterThanOrEqual(largest);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});
