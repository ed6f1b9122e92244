import { describe, expect, it } from "vitest";
import { aFrame } from "#features/charts/a-frame.fixture.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { sharedArea } from "#features/charts/box.ts";
import { labelWays } from "#features/charts/label-lines.ts";
import { labelMarks, someLabelled } from "#features/charts/label-marks.ts";
import { putMarks } from "#features/charts/put-marks.ts";
import { textIn } from "#i18n/text.fixture.ts";

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
      for (const b of marks.slice(i + 1)) expect(a.label && b.label && sharedArea(a.label, b.label)).toBe(0);
    }
  });

  it("numbers those that have no room for a name, in reading order and without a gap, and no others", () => {
    const { marks } = label([164, 160, 155, 150, 145, 140, 135, 130], 240);
    const numbers = marks.flatMap(({ number }) => number ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect([...numbers].sort()).toEqual(numbers.map((_, i) => i + 1));
    for (const { number, text } of marks) expect(number !== null).toBe(text?.keyed);
    expect(label([164], 550).marks[0]?.number).toBeNull();
  });

  it("labels of very many the highest, the lowest, and the first and last of each series; all have their marks", () => {
    const days = Array.from({ length: 400 }, (_, at) => at);
    const marks = days.map((at) => aMark({ at, value: 1000 - Math.abs(at - 150), series: at % 2 ? "odd" : "even" }));
    const frame = aFrame({ width: 700, marks });
    const waysOf = ({ series }: { series: string }) => labelWays({ words: series, figure: "1", note: "" }, 200);
    const laid = labelMarks(putMarks(marks, frame), { waysOf, lines: [], bounds: frame.room }).marks;
    expect(laid).toHaveLength(400);
    const labelled = laid.filter(({ label }) => label !== null).map(({ mark }) => mark.at);
    expect(labelled.sort((a, b) => a - b)).toEqual([0, 1, 150, 398, 399]);
    expect(someLabelled(textIn("en"), laid)).toBe("Labelled figures: 5 of 400. All of them are in the list of claims.");
    expect(
      someLabelled(
        textIn("en"),
        laid.filter(({ label }) => label !== null),
      ),
    ).toBeNull();
  });

  it("sets the labels of very many beside the others, which they would be struck out by", () => {
    const rise = Array.from({ length: 400 }, (_, at) => aMark({ at, value: 100 + at, series: "ministry" }));
    const frame = aFrame({ width: 700, marks: rise });
    const waysOf = () => labelWays({ words: "Ministry", figure: "1,000", note: "" }, 200);
    const laid = labelMarks(putMarks(rise, frame), { waysOf, lines: [], bounds: frame.room }).marks;
    const labels = laid.flatMap(({ label }) => label ?? []);
    expect(labels).toHaveLength(2);
    for (const label of labels)
      expect(laid.filter(({ x, y }) => sharedArea(label, { x: x - 2, y: y - 2, width: 4, height: 4 }) > 0)).toEqual([]);
  });

  it("leaves no claim out, however little room there is", () => {
    expect(label([1, 2, 3, 4, 5, 6, 7, 8, 9], 120).marks).toHaveLength(9);
  });
});
