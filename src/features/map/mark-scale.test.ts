import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_RADIUS, hasRoom, markScale, numeralSize, ringWidth } from "#features/map/mark-scale.ts";

test("the area of a mark grows in proportion to its events", () => {
  const radius = markScale(25, 6);
  expect((radius(20) / radius(5)) ** 2).toBeCloseTo(4, 9);
});

test("one event has room for its numeral as long as the greatest mark is not too large", () => {
  expect(hasRoom(markScale(19, 5)(1), 1)).toBe(true);
  expect(markScale(10_000, 5)(10_000)).toBeCloseTo(44, 9);
});

test("a mark is never too small to be seen, and shrinks with the whole map only so far", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 9, noNaN: true }), (most, zoom) => {
      expect(markScale(most, zoom)(1)).toBeGreaterThanOrEqual(3);
      expect(markScale(most, zoom)(most)).toBeLessThan(44.001);
    }),
  );
});

test("a mark without events has its own small radius", () => {
  expect(markScale(19, 5)(0)).toBe(EMPTY_RADIUS);
});

test("a numeral fits into the ring", () => {
  for (const [events, digits] of [
    [6, 1],
    [19, 2],
    [120, 3],
  ] as const) {
    const radius = markScale(events, 6)(events);
    expect(numeralSize(radius, digits) * 0.62 * digits).toBeLessThan((radius - ringWidth(radius)) * 2);
  }
});

test("a long number needs a wider mark than a short one", () => {
  expect(hasRoom(12, 3)).toBe(true);
  expect(hasRoom(12, 5)).toBe(false);
  expect(hasRoom(25, 5)).toBe(true);
});
