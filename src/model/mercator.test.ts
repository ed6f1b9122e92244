import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDegrees, toUnit } from "#model/mercator.ts";

const lng = fc.double({ min: -170, max: 170, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });

describe("projecting", () => {
  test("there and back is the same place", () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const back = toDegrees(toUnit(x, y));
        expect(back.lng).toBeCloseTo(x, 9);
        expect(back.lat).toBeCloseTo(y, 9);
      }),
    );
  });

  test("the middle of the world is the middle of the square, north is up", () => {
    expect(toUnit(0, 0)).toEqual({ x: 0.5, y: 0.5 });
    expect(toUnit(0, 50).y).toBeLessThan(0.5);
  });
});
