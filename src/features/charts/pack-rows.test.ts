import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows } from "#features/charts/pack-rows.ts";

describe("packRows", () => {
  it("keeps things in one row while they keep apart", () => {
    expect(
      packRows(
        [
          { x: 0, width: 80 },
          { x: 200, width: 80 },
        ],
        400,
      ),
    ).toEqual([
      { left: 0, row: 0 },
      { left: 200, row: 0 },
    ]);
  });

  it("opens a second row for two of one day", () => {
    expect(
      packRows(
        [
          { x: 50, width: 80 },
          { x: 50, width: 80 },
        ],
        400,
      ).map((one) => one.row),
    ).toEqual([0, 1]);
  });

  it("ends at its day what would run over the right edge", () => {
    expect(packRows([{ x: 380, width: 100 }], 400)).toEqual([{ left: 280, row: 0 }]);
  });

  it("lets nothing overlap in a row, in the order that it was given", () => {
    const item = fc.record({ x: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 10, max: 200 }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const packed = packRows(items, 400);
        expect(packed).toHaveLength(items.length);
        const spans = packed.map((one, i) => ({ ...one, right: one.left + (items[i]?.width ?? 0) }));
        for (const [i, a] of spans.entries()) {
          for (const b of spans.slice(i + 1)) {
            if (a.row === b.row) expect(a.right <= b.left || b.right <= a.left).toBe(true);
          }
        }
      }),
    );
  });
});
