import { describe, expect, it } from "vitest";
import { aMark, type GivenMark } from "#features/charts/a-mark.fixture.ts";
import { chartScales, fewerTicks } from "#features/charts/chart-scales.ts";
import type { ScopeMarks } from "#features/charts/mark.ts";

const scope = (...marks: readonly GivenMark[]): ScopeMarks => ({
  population: "total",
  place: "kz",
  marks: marks.map(aMark),
  steps: [],
  envelope: [],
});
const all = scope({ value: 164 });
const children = scope({ value: 3 });
const half = scope({ value: 103 });
const words = scope({ qualifier: "word_only", value: null, word: "dozens" });

describe("chartScales", () => {
  it("draws every chart of one unit on one scale, so that heights compare", () => {
    const { scaleOf, shared } = chartScales({ main: all, others: [children, half] });
    expect([all, children, half].map((one) => scaleOf(one)?.max)).toEqual([200, 200, 200]);
    expect(shared).toBe("all");
    expect(chartScales({ main: half, others: [all] }).shared).toBe("all");
  });

  it("lets only the main chart leave it, and only where its figures would lie flat; the others still share one", () => {
    const { scaleOf, shared } = chartScales({ main: children, others: [all, half] });
    expect([children, all, half].map((one) => scaleOf(one)?.max)).toEqual([3, 200, 200]);
    expect(shared).toBe("others");
  });

  it("puts figures of different units on different scales", () => {
    const tenge = scope({ value: 120, unit: "KZT" });
    const { scaleOf, shared } = chartScales({ main: all, others: [tenge] });
    expect([scaleOf(all)?.max, scaleOf(tenge)?.max]).toEqual([200, 150]);
    expect(shared).toBe("none");
  });

  it("gives words no scale", () => {
    expect(chartScales({ main: words, others: [all] }).scaleOf(words)).toBeNull();
    expect(chartScales({ main: null, others: [] }).shared).toBe("all");
  });

  it("reaches to the upper end of a range, and to the level that a step comes from", () => {
    const range = scope({ value: 100, qualifier: "range", valueHigh: 900 });
    expect(chartScales({ main: range, others: [] }).scaleOf(range)?.max).toBe(1000);
    const { claim, day } = aMark({ value: 164 });
    const stepped = { ...scope({ value: 16 }), steps: [{ series: "a", claim, from: day, to: day, next: null }] };
    expect(chartScales({ main: stepped, others: [] }).scaleOf(stepped)?.max).toBe(200);
  });
});

it("thins the labels of a scale to its ends, and its middle where one stands there", () => {
  expect(fewerTicks({ max: 200, ticks: [0, 50, 100, 150, 200] }).ticks).toEqual([0, 100, 200]);
  expect(fewerTicks({ max: 150, ticks: [0, 50, 100, 150] })).toEqual({ max: 150, ticks: [0, 150] });
});
