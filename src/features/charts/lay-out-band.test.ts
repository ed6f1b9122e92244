import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#dataset/day.ts";
import { aFrame } from "#features/charts/a-frame.fixture.ts";
import { valueY } from "#features/charts/chart-frame.ts";
import { dayX } from "#features/charts/day-axis.ts";
import { layOutBand } from "#features/charts/lay-out-band.ts";
import { aClaim } from "#model/sample-dataset.ts";

const frame = aFrame({ lane: true });
const y = valueY(frame);
const low = aClaim({ value: 16, qualifier: "at_least" });
const high = aClaim({ value: 100 });
const range = aClaim({ value: 50, valueHigh: 150, qualifier: "range" });
const day = (number: number, highest = high) => ({ day: number as Day, lowest: [low], highest: [highest] });
const x = (number: number) => dayX(frame.axis, number as Day);

describe("layOutBand", () => {
  it("reaches from the lowest to the highest stated figure, from their day to the right edge", () => {
    expect(layOutBand([day(9), day(10), day(11)], frame)).toEqual([
      { x: x(9), y: y(100), width: frame.axis.right - x(9), height: y(16) - y(100) },
    ]);
  });

  it("takes a step where an end changes, a range with its upper end", () => {
    const boxes = layOutBand([day(9), day(10, range), day(11, range)], frame);
    expect(boxes.map((box) => [box.x, box.y])).toEqual([
      [x(9), y(100)],
      [x(10), y(150)],
    ]);
  });

  it("enters from the left edge of the days with what stood on the eve, and leaves the lane free", () => {
    const eve = addDays(frame.axis.days.from, -1);
    const [box] = layOutBand([{ ...day(0), day: eve }], frame);
    expect(box?.x).toBe(frame.axis.left + frame.axis.lane);
    expect(box?.width).toBeCloseTo(frame.axis.dayWidth / 2);
  });

  it("has a gap on days on which no two figures stand", () => {
    const [before, after] = layOutBand([day(5), day(8)], frame);
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBe(x(6));
    expect(after?.x).toBe(x(8));
  });
});
