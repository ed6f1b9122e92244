import { expect, it } from "vitest";
import { MARK_FLOATS } from "#features/map/mark-frame.ts";
import { markGrowth } from "#features/map/mark-growth.ts";

/** One mark of a radius that stands for some events. */
function frame(radius: number, events: number) {
  const packed = new Float32Array(MARK_FLOATS);
  packed[2] = radius;
  packed[3] = radius / 4;
  return { packed, sized: [{ id: "almaty", events }] };
}

const radiusOf = ({ packed }: { packed: Float32Array }) => packed[2];

it("a mark is drawn at its size at first, and grows to a new one from the size that is seen", () => {
  const at = markGrowth();
  expect(at(frame(10, 1), 0)).toMatchObject({ growing: false });
  const first = at(frame(20, 4), 1000);
  expect(radiusOf(first)).toBe(10);
  expect(first.growing).toBe(true);
  const half = radiusOf(at(frame(20, 4), 1080)) ?? 0;
  expect(half).toBeGreaterThan(10);
  expect(half).toBeLessThan(20);
  expect(radiusOf(at(frame(5, 1), 1080))).toBe(half);
  expect(at(frame(5, 1), 1240)).toMatchObject({ growing: false });
  expect(radiusOf(at(frame(5, 1), 1240))).toBe(5);
});

it("a zoom sizes a mark at once", () => {
  const at = markGrowth();
  at(frame(10, 1), 0);
  expect(radiusOf(at(frame(30, 1), 5))).toBe(30);
});

it("what was to be drawn is left as it was", () => {
  const at = markGrowth();
  at(frame(10, 1), 0);
  const next = frame(20, 4);
  at(next, 10);
  expect(next.packed[2]).toBe(20);
});

it("what follows a hand is at its size at once, and does not start to grow when the hand lets go", () => {
  const sizesAt = markGrowth();
  sizesAt(frame(10, 1), 0);
  expect(sizesAt(frame(30, 9), 10, true).growing).toBe(false);
  const released = sizesAt(frame(30, 9), 20);
  expect([released.packed[2], released.growing]).toEqual([30, false]);
});
