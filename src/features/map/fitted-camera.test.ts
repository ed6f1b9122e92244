import fc from "fast-check";
import { expect, test } from "vitest";
import { fittedCamera, isSameCamera, limitsOf, roundCamera } from "#features/map/fitted-camera.ts";
import { toPixels } from "#features/map/mercator.ts";

const bounds = [46.4, 40.5, 87.4, 55.5] as const;
const anyBox = fc.record({ width: fc.integer({ min: 320, max: 1800 }), height: fc.integer({ min: 260, max: 1200 }) });

test("the fitted view shows the bounds whole in any box", () => {
  fc.assert(
    fc.property(anyBox, (box) => {
      const camera = fittedCamera(bounds, box);
      const from = toPixels({ lng: bounds[0], lat: bounds[3] }, camera, box);
      const to = toPixels({ lng: bounds[2], lat: bounds[1] }, camera, box);
      expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(0);
      expect(to.x).toBeLessThanOrEqual(box.width);
      expect(to.y).toBeLessThanOrEqual(box.height);
    }),
  );
});

test("the limits never cut the fitted view", () => {
  fc.assert(
    fc.property(anyBox, (box) => {
      const camera = fittedCamera(bounds, box);
      const [west, south, east, north] = limitsOf(camera, box);
      expect(toPixels({ lng: west, lat: north }, camera, box).x).toBeLessThanOrEqual(0.01);
      expect(toPixels({ lng: east, lat: south }, camera, box).y).toBeGreaterThanOrEqual(box.height - 0.01);
    }),
  );
});

test("a camera is the same as itself after a trip through the address", () => {
  const camera = { zoom: 5.43219, lat: 43.256789, lng: 76.928611 };
  expect(isSameCamera(roundCamera(camera), camera)).toBe(true);
  expect(isSameCamera(null, camera)).toBe(false);
  expect(isSameCamera(null, null)).toBe(true);
});
