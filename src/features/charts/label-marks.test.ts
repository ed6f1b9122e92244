import { describe, expect, it } from "vitest";
import { aFrame } from "#features/charts/a-frame.fixture.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { sharedArea } from "#features/charts/box.ts";
import { labelWays } from "#features/charts/label-lines.ts";
import { labelMarks } from "#features/charts/label-marks.ts";
import { putMarks } from "#features/charts/put-marks.ts";

function label(values: readonly number[], width: number) {
  const marks = values.map((value, i) => aMark({ at: 9, value, series: `Ministry of the Interior ${i}` }));
  const frame = aFrame({ width, marks });
  const waysOf = (mark: { series: string; claim: { value: unknown } }) =>
    labelWays({ words: mark.series, figure: String(mark.claim.value), note: "" }, width / 2);
  return labelMarks(putMarks(marks, frame), { waysOf, lines: [], bounds: frame.room });
}

describe("labelMarks", () => {
  it("keeps the labels of a crowded day apart", () => {
    const { marks, clear } = label([164, 160, 150, 103, 18], 550);
    expect(clear).toBe(true);
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1)) expect(sharedArea(a.label, b.label)).toBe(0);
    }
  });

  it("numbers those that have no room for a name, in reading order and without a gap, and no others", () => {
    const { marks } = label([164, 160, 155, 150, 145, 140, 135, 130], 240);
    const numbers = marks.flatMap(({ number }) => number ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect([...numbers].sort()).toEqual(numbers.map((_, i) => i + 1));
    for (const { number, text } of marks) expect(number !== null).toBe(text.keyed);
    expect(label([164], 550).marks[0]?.number).toBeNull();
  });

  it("leaves no claim out, however little room there is", () => {
    expect(label([1, 2, 3, 4, 5, 6, 7, 8, 9], 120).marks).toHaveLength(9);
  });
});
