import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedArea } from "#features/charts/box.ts";
import { packRows } from "#features/charts/pack-rows.ts";

const thing = (x: number, width: number, height = 26) => ({ x, width, height });

describe("packRows", () => {
  it("keeps things in one row while they keep apart", () => {
    expect(packRows([thing(0, 80), thing(200, 80)], 400)).toEqual([
      { left: 0, top: 0 },
      { left: 200, top: 0 },
    ]);
  });

  it("opens a second row for two of one day, below the highest of the first", () => {
    expect(packRows([thing(50, 80), thing(50, 80), thing(300, 80, 40)], 400).map((one) => one.top)).toEqual([0, 40, 0]);
  });

  it("ends at its day what would run over the right edge", () => {
    expect(packRows([thing(380, 100)], 400)).toEqual([{ left: 280, top: 0 }]);
  });

  it("lets nothing overlap, in the order that it was given", () => {
    const item = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 200 }),
      height: fc.constantFrom(26, 39, 52),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const packed = packRows(items, 400);
        expect(packed).toHaveLength(items.length);
        const boxes = items.map(({ width, height }, i) => ({
          x: packed[i]?.left ?? 0,
          y: packed[i]?.top ?? 0,
          width,
          height,
        }));
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) expect(sharedArea(a, b)).toBe(0);
        }
      }),
    );
  });
});
