import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barPaths, barSpan, type Column, countTicks, total } from "#features/timeline/bars.ts";

const span = (index: number) => ({ x: index * 10, width: 10 });
const y = (count: number) => 100 - count;

/** The rectangles of a path: where each stands and how high it is. */
function rectangles(path: string): { x: number; top: number; bottom: number }[] {
  return [...path.matchAll(/M([\d.-]+) ([\d.-]+)h[\d.-]+v([\d.-]+)/g)].map(([, x, top, height]) => ({
    x: Number(x),
    top: Number(top),
    bottom: Number(top) + Number(height),
  }));
}

describe("barPaths", () => {
  it("stacks families from the ground, the pale part above all solid ones", () => {
    const column: Column = { span: span(0), solid: [3, 2], pale: [4, 0], ends: null };
    const paths = barPaths([column], 2, y);
    expect(rectangles(paths.solid[0] ?? "")).toMatchObject([{ top: 97, bottom: 100 }]);
    expect(rectangles(paths.solid[1] ?? "")).toMatchObject([{ top: 95, bottom: 97 }]);
    expect(rectangles(paths.pale[0] ?? "")).toMatchObject([{ top: 91, bottom: 95 }]);
    expect(paths.pale[1]).toBe("");
  });

  it("draws one path a family and shade, however many days there are", () => {
    const columns = Array.from(
      { length: 365 },
      (_, i): Column => ({ span: span(i), solid: [1], pale: [1], ends: null }),
    );
    const paths = barPaths(columns, 1, y);
    expect(paths.solid).toHaveLength(1);
    expect(rectangles(paths.solid[0] ?? "")).toHaveLength(365);
  });

  it("draws nothing for a day without events", () => {
    expect(barPaths([{ span: span(0), solid: [0], pale: [0], ends: null }], 1, y)).toEqual({
      solid: [""],
      pale: [""],
    });
  });

  it("is as high as there are events: the parts of a bar meet and add up", () => {
    const counts = fc.array(fc.nat(40), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, (solid, pale) => {
        const paths = barPaths([{ span: span(0), solid, pale, ends: null }], 3, y);
        const parts = [...paths.solid, ...paths.pale].flatMap(rectangles).sort((a, b) => b.bottom - a.bottom);
        let ground = 100;
        for (const part of parts) {
          expect(part.bottom).toBe(ground);
          ground = part.top;
        }
        expect(100 - ground).toBe(total(solid) + total(pale));
      }),
    );
  });
});

it("keeps days apart, and no further than a few pixels however wide they are", () => {
  expect(barSpan({ x: 0, width: 10 })).toEqual({ x: 1, width: 8 });
  expect(barSpan({ x: 0, width: 200 })).toEqual({ x: 4, width: 192 });
});

describe("countTicks", () => {
  it("gives at most three whole, round, evenly spaced numbers that the tallest bar reaches", () => {
    expect(countTicks(75)).toEqual([20, 40, 60]);
    expect(countTicks(3)).toEqual([1, 2, 3]);
    expect(countTicks(1)).toEqual([1]);
    expect(countTicks(0)).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (max) => {
        const ticks = countTicks(max);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(3);
        expect(ticks.every((tick, i) => Number.isInteger(tick) && tick === (ticks[0] ?? 0) * (i + 1))).toBe(true);
        expect(ticks.at(-1) ?? 0).toBeLessThanOrEqual(max);
      }),
    );
  });
});
