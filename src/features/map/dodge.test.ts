import { expect, test } from "vitest";
import { dodge } from "#features/map/dodge.ts";

const city = { x: 0, y: 0, radius: 30, most: 0 };

test("a disc on another is moved straight out of it, and no farther than it must", () => {
  const [, site] = dodge([city, { x: 10, y: 0, radius: 10, most: Number.POSITIVE_INFINITY }]);
  expect(site).toMatchObject({ x: 43, y: 0 });
});

test("a disc at the very centre of another goes below it", () => {
  const [, site] = dodge([city, { x: 0, y: 0, radius: 10, most: Number.POSITIVE_INFINITY }]);
  expect(site).toMatchObject({ x: 0, y: 43 });
});

test("a disc that lies free, or must stay, is not moved", () => {
  const free = { x: 90, y: 0, radius: 10, most: Number.POSITIVE_INFINITY };
  const stays = { x: 5, y: 0, radius: 10, most: 0 };
  expect(dodge([city, free, stays])).toEqual([city, free, stays]);
});

test("a disc that would have to go farther than it may is not moved, and one that needs no more is", () => {
  const [near, far] = [38, 20].map((x) => ({ x, y: 0, radius: 10, most: 6 }));
  expect(near && dodge([city, near])[1]).toMatchObject({ x: 43, y: 0 });
  expect(far && dodge([city, far])[1]).toBe(far);
});

test("two discs moved off a third do not end on each other", () => {
  const [, a, b] = dodge([
    city,
    { x: 10, y: 0, radius: 10, most: Number.POSITIVE_INFINITY },
    { x: 10, y: 1, radius: 10, most: Number.POSITIVE_INFINITY },
  ]);
  expect(a && b && Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(22.9);
});
