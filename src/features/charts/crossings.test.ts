import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, sharedArea } from "#features/charts/box.ts";
import { crossingsOf, crowdedCells } from "#features/charts/crossings.ts";

const side = fc.double({ min: 0.5, max: 60, noNaN: true });
const at = fc.double({ min: -100, max: 300, noNaN: true });
const boxes: fc.Arbitrary<Box> = fc.record({ x: at, y: at, width: side, height: side });

describe("what a label would lie on", () => {
  it("is each line that runs through it", () => {
    const lines = [
      { x: 0, y: 9, width: 100, height: 2 },
      { x: 0, y: 49, width: 100, height: 2 },
    ];
    expect(crossingsOf(lines)({ x: 20, y: 0, width: 30, height: 15 })).toBe(1);
    expect(crossingsOf(lines)({ x: 20, y: 0, width: 30, height: 60 })).toBe(2);
    expect(crossingsOf(lines)({ x: 20, y: 20, width: 30, height: 15 })).toBe(0);
  });

  it("is something in a crowd wherever one of the crowd lies under it", () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 30 }), boxes, (crowd, label) => {
        const covers = crowd.some((one) => sharedArea(one, label) > 0);
        if (covers) expect(crowdedCells(crowd)(label)).toBeGreaterThan(0);
      }),
    );
  });

  it("is nothing where no one of a crowd is near", () => {
    expect(crowdedCells([{ x: 0, y: 0, width: 8, height: 8 }])({ x: 8, y: 8, width: 20, height: 20 })).toBe(0);
  });
});
