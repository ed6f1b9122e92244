import { expect, test } from "vitest";
import { isFar } from "#io/basemap.ts";

test("the borders of far countries are fetched for a story that leaves the country and its nearest neighbours, and for no other", () => {
  expect(isFar([46.4, 40.5, 87.4, 55.5])).toBe(false);
  expect(isFar([87.8, 21.4, 92.8, 26.8])).toBe(true);
  expect(isFar([60, 36, 70, 45])).toBe(true);
  expect(isFar([-80, -20, 70, 45])).toBe(true);
});
