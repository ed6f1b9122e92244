import { expect, it } from "vitest";
import { type Grown, markGrowth } from "#features/map/mark-growth.ts";

/** One mark of a radius that stands for some events. */
const marks = (radius: number, events: number) => [{ id: "almaty", events, radius }];
const share = ({ shares }: Grown) => shares[0] ?? Number.NaN;

it("a mark is drawn at its size at first, and grows to a new one from the size that is seen", () => {
  const at = markGrowth();
  expect(at(marks(10, 1), 0)).toEqual({ shares: [1], growing: false });
  const first = at(marks(20, 4), 1000);
  expect(share(first)).toBe(0.5);
  expect(first.growing).toBe(true);
  const half = share(at(marks(20, 4), 1080)) * 20;
  expect(half).toBeGreaterThan(10);
  expect(half).toBeLessThan(20);
  expect(share(at(marks(5, 1), 1080)) * 5).toBe(half);
  expect(at(marks(5, 1), 1240)).toEqual({ shares: [1], growing: false });
});

it("a zoom sizes a mark at once", () => {
  const at = markGrowth();
  at(marks(10, 1), 0);
  expect(share(at(marks(30, 1), 5))).toBe(1);
});

it("what follows a hand is at its size at once, and does not start to grow when the hand lets go", () => {
  const at = markGrowth();
  at(marks(10, 1), 0);
  expect(at(marks(30, 9), 10, true)).toEqual({ shares: [1], growing: false });
  expect(at(marks(30, 9), 20)).toEqual({ shares: [1], growing: false });
});

it("more marks than can be told apart change at once", () => {
  const at = markGrowth();
  const many = (radius: number, events: number) =>
    Array.from({ length: 301 }, (_, index) => ({ id: `city-${index}`, events, radius }));
  at(many(10, 1), 0);
  expect(at(many(20, 4), 10).growing).toBe(false);
});
