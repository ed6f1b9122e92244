import fc from "fast-check";
import { expect, test } from "vitest";
import { numberOf, toFigure } from "#dataset/figure.ts";

test("a figure is the number of the table and nothing else: it comes out as it went in", () => {
  fc.assert(fc.property(fc.double({ noNaN: true }), (number) => Object.is(numberOf(toFigure(number)), number)));
});

test("a figure is written as the plain number that it is", () => {
  expect(JSON.stringify({ value: toFigure(7939) })).toBe('{"value":7939}');
});
