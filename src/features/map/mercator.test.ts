import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitCamera, toDegrees, toPixels, toUnit } from "#features/map/mercator.ts";

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

describe("a fitted camera", () => {
  const anyBox = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) });
  const bounds = [46.4, 40.5, 87.4, 55.5] as const;
  const padding = { top: 30, right: 10, bottom: 50, left: 20 };

  test("keeps the bounds out of the padding, and touches it on two sides", () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const camera = fitCamera(bounds, box, padding);
        const from = toPixels({ lng: bounds[0], lat: bounds[3] }, camera, box);
        const to = toPixels({ lng: bounds[2], lat: bounds[1] }, camera, box);
        const rims = [from.x - 20, box.width - 10 - to.x, from.y - 30, box.height - 50 - to.y];
        expect(Math.min(...rims)).toBeGreaterThan(-0.01);
        expect(rims.filter((rim) => Math.abs(rim) < 0.01).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test("puts its own centre in the middle of the box", () => {
    const box = { width: 800, height: 600 };
    const camera = fitCamera(bounds, box, padding);
    expect(toPixels(camera, camera, box)).toEqual({ x: 400, y: 300 });
  });
});
