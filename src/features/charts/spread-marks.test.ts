import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadMarks } from "#features/charts/spread-marks.ts";

const point = (x: number, y: number, room = 30) => ({ x, top: y - 7, bottom: y + 7, room });

describe("spreadMarks", () => {
  it("leaves marks where they are while they keep apart", () => {
    expect(spreadMarks([point(10, 10), point(10, 60), point(80, 10)])).toEqual([10, 10, 80]);
  });

  it("sets two claims of one day and one value side by side", () => {
    expect(spreadMarks([point(100, 40), point(100, 40), point(100, 40)])).toEqual([100, 118, 82]);
  });

  it("lets no mark stand on the arrow of another", () => {
    const withArrow = { x: 100, top: 40, bottom: 87, room: 30 };
    expect(spreadMarks([withArrow, point(100, 50)])).toEqual([100, 118]);
  });

  it("hides no mark behind another, and takes none out of its room", () => {
    const points = fc.record({
      x: fc.constantFrom(50, 100),
      y: fc.constantFrom(0, 5, 40),
      room: fc.constantFrom(10, 19),
    });
    fc.assert(
      fc.property(fc.array(points, { maxLength: 8 }), (given) => {
        const xs = spreadMarks(given.map(({ x, y, room }) => point(x, y, room)));
        const seen = new Set(given.map((p, i) => `${xs[i]} ${p.y}`));
        expect(seen.size).toBe(given.length);
        for (const [i, p] of given.entries()) expect(Math.abs((xs[i] ?? 0) - p.x)).toBeLessThanOrEqual(p.room);
      }),
    );
  });
});
