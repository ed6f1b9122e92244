import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { sharedArea } from "#features/charts/box.ts";
import { dayAxis, dayX } from "#features/charts/day-axis.ts";
import { stripWords } from "#features/charts/strip-words.ts";

const axis = (width: number) =>
  dayAxis({ days: { from: 2 as Day, to: 11 as Day }, left: 40, right: width - 10, lane: false });
const word = (at: number, series = "a name of some length", said = "“dozens”") =>
  aMark({ at, series, qualifier: "word_only", value: null, word: said });
const strip = (marks: readonly ReturnType<typeof word>[], width = 550) =>
  stripWords(marks, {
    width,
    axis: axis(width),
    saidOf: (mark) => mark.claim.word ?? "",
    nameOf: (mark) => mark.series,
  });

describe("stripWords", () => {
  it("takes words only, and never a figure", () => {
    expect(strip([word(4), aMark({ at: 4, value: 3 })])).toHaveLength(1);
  });

  it("keeps a word at its day, its name before it where there is no room after", () => {
    for (const [at, side] of [
      [4, "after"],
      [10, "before"],
    ] as const) {
      const [only] = strip([word(at)]);
      expect(only?.side).toBe(side);
      expect((only?.lozenge.x ?? 0) + (only?.lozenge.width ?? 0) / 2).toBeCloseTo(dayX(axis(550), at as Day));
    }
  });

  it("breaks a name that one line would take out of the chart, and sets it below where even two have no room", () => {
    expect(strip([word(9, "a name of many words ".repeat(4))])[0]?.name).toHaveLength(2);
    expect(strip([word(9, "a name of many words ".repeat(5))], 200)[0]).toMatchObject({ side: "below" });
  });

  it("clips nothing and lets nothing overlap, however narrow the chart and however long the names", () => {
    const words = fc.record({
      at: fc.integer({ min: 2, max: 11 }),
      name: fc.integer({ min: 1, max: 14 }),
      said: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.integer({ min: 120, max: 600 }), (given, width) => {
        const marks = given.map(({ at, name, said }) => word(at, "Ақпарат ".repeat(name), "dozens ".repeat(said)));
        const laid = strip(marks, width);
        expect(laid).toHaveLength(marks.length);
        for (const [i, { box, lozenge }] of laid.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          expect(sharedArea(box, lozenge)).toBeCloseTo(lozenge.width * lozenge.height);
          for (const other of laid.slice(i + 1)) expect(sharedArea(box, other.box)).toBe(0);
        }
      }),
    );
  });
});
