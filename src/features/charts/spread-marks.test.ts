import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadMarks } from "#features/charts/spread-marks.ts";

describe("spreadMarks", () => {
  it("leaves marks where they are while they keep apart", () => {
    expect(
      spreadMarks([
        { x: 10, y: 10, room: 30 },
        { x: 10, y: 60, room: 30 },
        { x: 80, y: 10, room: 30 },
      ]),
    ).toEqual([10, 10, 80]);
  });

  it("sets two claims of one day and one value side by side", () => {
    expect(
      spreadMarks([
        { x: 100, y: 40, room: 30 },
        { x: 100, y: 40, room: 30 },
        { x: 100, y: 40, room: 30 },
      ]),
    ).toEqual([100, 118, 82]);
  });

  it("hides no mark behind another, and takes none out of its room", () => {
    const point = fc.record({
      x: fc.constantFrom(50, 100),
      y: fc.constantFrom(0, 5, 40),
      room: fc.constantFrom(10, 19),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), (points) => {
        const xs = spreadMarks(points);
        const seen = new Set(points.map((p, i) => `${xs[i]} ${p.y}`));
        expect(seen.size).toBe(points.length);
        for (const [i, p] of points.entries()) expect(Math.abs((xs[i] ?? 0) - p.x)).toBeLessThanOrEqual(p.room);
      }),
    );
  });
});
