import { describe, expect, it } from "vitest";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { sharedArea } from "#features/charts/box.ts";
import { labelLines } from "#features/charts/label-lines.ts";
import { layOutMarks } from "#features/charts/lay-out-marks.ts";
import type { Mark } from "#features/charts/mark.ts";

const lay = (marks: readonly Mark[]) =>
  layOutMarks(marks, {
    x: (mark) => mark.at * 30,
    roomOf: () => 30,
    y: (value) => 200 - value,
    bounds: { x: 0, y: 0, width: 540, height: 220 },
    textOf: (mark) => labelLines({ words: mark.series, figure: String(mark.claim.value), note: "" }, 160),
  });

describe("layOutMarks", () => {
  it("sets a mark at its day and value", () => {
    expect(lay([aMark({ at: 5, value: 120 })])[0]).toMatchObject({ x: 150, y: 80, yHigh: 80, reach: null });
  });

  it("says in which direction a hedge is open, and how far a range goes", () => {
    expect(lay([aMark({ qualifier: "at_least", value: 16 })])[0]?.reach).toBe("up");
    expect(lay([aMark({ qualifier: "nearly", value: 16 })])[0]?.reach).toBe("down");
    expect(lay([aMark({ qualifier: "range", value: 10, valueHigh: 40 })])[0]).toMatchObject({ y: 190, yHigh: 160 });
  });

  it("gives a word no place on the value axis", () => {
    expect(lay([aMark({ qualifier: "word_only", value: null, word: "dozens" })])).toEqual([]);
  });

  it("shows two equal claims of one day beside each other, at the height of their value", () => {
    const [a, b] = lay([aMark({ at: 5, value: 50, series: "a" }), aMark({ at: 5, value: 50, series: "b" })]);
    expect(a?.y).toBe(b?.y);
    expect(a?.x).not.toBe(b?.x);
  });

  it("keeps a mark on its day, however many share it", () => {
    const laid = lay(Array.from({ length: 9 }, (_, i) => aMark({ at: 5, value: 50, series: `${i}` })));
    for (const { x } of laid) expect(Math.abs(x - 150)).toBeLessThan(0.4 * 30);
  });

  it("keeps the labels of a crowded day apart", () => {
    const laid = lay([164, 160, 150, 103, 18].map((value, i) => aMark({ at: 9, value, series: `Ministry ${i}` })));
    for (const [i, a] of laid.entries()) {
      for (const b of laid.slice(i + 1)) expect(sharedArea(a.label, b.label)).toBe(0);
    }
  });
});
