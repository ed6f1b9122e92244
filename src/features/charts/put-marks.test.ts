import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { aFrame } from "#features/charts/a-frame.fixture.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { valueY } from "#features/charts/chart-frame.ts";
import { dayX } from "#features/charts/day-axis.ts";
import type { Mark } from "#features/charts/mark.ts";
import { putMarks } from "#features/charts/put-marks.ts";

const frame = aFrame();
const y = valueY(frame);
const five = dayX(frame.axis, 5 as Day);
const put = (...marks: readonly Mark[]) => putMarks(marks, frame);

describe("putMarks", () => {
  it("sets a mark at its day and value", () => {
    expect(put(aMark({ at: 5, value: 120 }))[0]).toMatchObject({ x: five, y: y(120), yHigh: y(120), reach: null });
  });

  it("says in which direction a hedge is open, and how far a range goes", () => {
    expect(put(aMark({ qualifier: "at_least", value: 16 }))[0]?.reach).toBe("up");
    expect(put(aMark({ qualifier: "nearly", value: 16 }))[0]?.reach).toBe("down");
    expect(put(aMark({ qualifier: "range", value: 10, valueHigh: 40 }))[0]).toMatchObject({ y: y(10), yHigh: y(40) });
  });

  it("gives a word no place on the value axis", () => {
    expect(put(aMark({ qualifier: "word_only", value: null, word: "dozens" }))).toEqual([]);
  });

  it("shows two equal claims of one day beside each other, at the height of their value", () => {
    const [a, b] = put(aMark({ at: 5, value: 50, series: "a" }), aMark({ at: 5, value: 50, series: "b" }));
    expect(a?.y).toBe(b?.y);
    expect(a?.x).not.toBe(b?.x);
  });

  it("keeps nearly 8,000 and 7,939 apart on one day, each at its own height", () => {
    const close = aFrame({ scale: { max: 8000, ticks: [0, 8000] } });
    const [a, b] = putMarks([aMark({ value: 8000, qualifier: "nearly" }), aMark({ value: 7939 })], close);
    expect(a?.y).not.toBe(b?.y);
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThanOrEqual(14);
  });

  it("keeps a mark on its day, however many share it", () => {
    const crowd = put(...Array.from({ length: 9 }, (_, i) => aMark({ at: 5, value: 50, series: `${i}` })));
    for (const { x } of crowd) expect(Math.abs(x - five)).toBeLessThanOrEqual(0.4 * frame.axis.dayWidth);
  });
});
