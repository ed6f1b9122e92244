import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitCamera, projection } from "#features/map/mercator.ts";

describe("a fitted camera", () => {
  const anyBox = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) });
  const bounds = [46.4, 40.5, 87.4, 55.5] as const;
  const padding = { top: 30, right: 10, bottom: 50, left: 20 };

  test("keeps the bounds out of the padding, and touches it on two sides", () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const camera = fitCamera(bounds, box, padding);
        const from = projection(camera, box)(bounds[0], bounds[3]);
        const to = projection(camera, box)(bounds[2], bounds[1]);
        const rims = [from.x - 20, box.width - 10 - to.x, from.y - 30, box.height - 50 - to.y];
        expect(Math.min(...rims)).toBeGreaterThan(-0.01);
        expect(rims.filter((rim) => Math.abs(rim) < 0.01).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test("puts its own centre in the middle of the box", () => {
    const box = { width: 800, height: 600 };
    const camera = fitCamera(bounds, box, padding);
    expect(projection(camera, box)(camera.lng, camera.lat)).toEqual({ x: 400, y: 300 });
  });
});
