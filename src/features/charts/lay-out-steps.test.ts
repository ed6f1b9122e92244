import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { aFrame } from "#features/charts/a-frame.fixture.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { valueY } from "#features/charts/chart-frame.ts";
import { dayX } from "#features/charts/day-axis.ts";
import { layOutSteps } from "#features/charts/lay-out-steps.ts";
import type { Mark, Step } from "#features/charts/mark.ts";
import { putMarks } from "#features/charts/put-marks.ts";

const frame = aFrame();
const y = valueY(frame);
const x = (day: number) => dayX(frame.axis, day as Day);
const first = aMark({ at: 4, value: 50 });
const second = aMark({ at: 7, value: 100 });
const step = (mark: Mark, [from, to]: readonly [number, number], next: Mark | null = null): Step => ({
  series: mark.series,
  claim: mark.claim,
  from: from as Day,
  to: to as Day,
  next: next?.claim ?? null,
});
const paths = (steps: readonly Step[], marks: readonly Mark[]) =>
  layOutSteps(steps, putMarks(marks, frame), frame).map(({ path }) => path);

describe("layOutSteps", () => {
  it("leads from a mark to the one that follows it, and from there to the right edge", () => {
    expect(paths([step(first, [4, 6], second), step(second, [7, 11])], [first, second])).toEqual([
      `M${x(4)},${y(50)} H${x(7)} V${y(100)} H${x(7)}`,
      `M${x(7)},${y(100)} H540`,
    ]);
  });

  it("ends on the day on which somebody else replaced the figure", () => {
    expect(paths([step(first, [4, 6])], [first])).toEqual([`M${x(4)},${y(50)} H${x(7)}`]);
  });

  it("enters from the left with a figure that has no mark of its own", () => {
    expect(paths([step(first, [1, 6], second)], [second])[0]).toMatch(new RegExp(`^M40,${y(50)} H${x(7)}`));
  });

  it("turns beside the arrow of an open end, not upon it", () => {
    const nearly = aMark({ at: 7, value: 100, qualifier: "nearly" });
    expect(paths([step(first, [4, 6], nearly)], [first, nearly])[0]).toContain(`H${x(7) - 6} V${y(100)} H${x(7)}`);
  });

  it("draws both ends of a range", () => {
    const range = aMark({ at: 4, value: 50, valueHigh: 80, qualifier: "range" });
    expect(paths([step(range, [4, 11])], [range])[0]).toBe(`M${x(4)},${y(50)} H540 M${x(4)},${y(80)} H540`);
  });

  it("tells what lasts until the end of the days from what was followed", () => {
    const lines = layOutSteps(
      [step(first, [4, 6], second), step(second, [7, 11])],
      putMarks([first, second], frame),
      frame,
    );
    expect(lines.map(({ lasts }) => lasts)).toEqual([false, true]);
  });
});
