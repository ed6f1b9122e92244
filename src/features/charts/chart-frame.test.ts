import { describe, expect, it } from "vitest";
import { aFrame } from "#features/charts/a-frame.fixture.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { DAY_LABELS, valueY } from "#features/charts/chart-frame.ts";
import { PUBLICATIONS } from "#model/sample-dataset.ts";

const word = (at: number) => aMark({ at, qualifier: "word_only", value: null, word: "dozens" });

describe("chartFrame", () => {
  it("gives words a strip above the plot and no place on the value axis", () => {
    const frame = aFrame({ marks: [aMark({ value: 3 }), word(9)] });
    expect(frame.words).toHaveLength(1);
    for (const { box } of frame.words) expect(box.y + box.height).toBeLessThanOrEqual(frame.strip);
    expect(frame.strip).toBeLessThan(frame.plot.y);
    expect(aFrame().strip).toBe(0);
  });

  it("has hardly a plot where there are only words", () => {
    const only = aFrame({ marks: [word(9)], scale: null });
    expect(only.plot.height).toBeLessThan(10);
    expect(only.height).toBeLessThan(70);
  });

  it("leaves room over the plot for the labels of the highest marks, and none over the words", () => {
    const { room, plot, strip } = aFrame({ marks: [word(9)] });
    expect([room.y, room.x]).toEqual([strip, plot.x]);
    expect(room.y + room.height).toBe(plot.y + plot.height);
    expect(plot.y - room.y).toBeGreaterThan(20);
  });

  it("keeps a row for publications only where there are some", () => {
    expect(aFrame().foot).toBe(0);
    const published = aFrame({ publications: PUBLICATIONS });
    expect(published.foot).toBeGreaterThan(0);
    expect(published.height).toBe(published.plot.y + published.plot.height + DAY_LABELS + published.foot);
  });

  it("tells the plot how much of the height is taken already", () => {
    const frame = aFrame({ marks: [word(9)], plotHeight: (top) => 250 - top });
    expect(frame.plot.y + frame.plot.height).toBe(250);
  });
});

it("puts zero on the ground and the top of the scale at the upper edge of the plot", () => {
  const frame = aFrame();
  const { y, height } = frame.plot;
  expect([0, 100, 200].map(valueY(frame))).toEqual([y + height, y + height / 2, y]);
});
