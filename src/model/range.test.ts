import fc from "fast-check";
import { expect, test } from "vitest";
import { eachDay } from "#dataset/day.ts";
import { holdsDay, overlaps } from "#model/range.ts";
import { january } from "#model/sample-dataset.ts";

const anyDay = fc.integer({ min: 1, max: 20 }).map(january);
const anyEnd = fc.option(anyDay);

test("both ends of a range belong to it", () => {
  const range = { from: january(5), to: january(7) };
  expect(holdsDay(range, january(5))).toBe(true);
  expect(holdsDay(range, january(7))).toBe(true);
  expect(holdsDay(range, january(4))).toBe(false);
  expect(holdsDay(range, january(8))).toBe(false);
});

test("an open end holds every day on its side", () => {
  expect(holdsDay({ from: null, to: january(5) }, january(-400))).toBe(true);
  expect(holdsDay({ from: january(5), to: null }, january(4000))).toBe(true);
});

test("a span overlaps a range exactly when one of its days lies in it", () => {
  fc.assert(
    fc.property(fc.tuple(anyEnd, anyEnd), anyDay, fc.nat(6), ([from, to], start, length) => {
      const end = january(start - january(1) + 1 + length);
      const someDay = eachDay(start, end).some((day) => holdsDay({ from, to }, day));
      const inverted = from !== null && to !== null && from > to;
      expect(overlaps({ from, to }, start, end)).toBe(someDay && !inverted);
    }),
  );
});

test("a range that ends before it begins holds nothing, not even a span around it", () => {
  expect(overlaps({ from: january(9), to: january(5) }, january(1), january(31))).toBe(false);
});
