import fc from "fast-check";
import { expect, test } from "vitest";
import { extentOf } from "#dataset/extent.ts";

test("no numbers have neither a least nor a greatest", () => {
  expect(extentOf([])).toBeNull();
});

test("least and greatest are the ends of the sorted numbers, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      expect(extentOf(numbers)).toEqual([sorted[0], sorted.at(-1)]);
    }),
  );
});

test("a quarter of a million numbers are not too many", () => {
  expect(extentOf(Array.from({ length: 250_000 }, (_, i) => i))).toEqual([0, 249_999]);
});
