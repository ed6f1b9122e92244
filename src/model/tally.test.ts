import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "#model/range.ts";
import { january } from "#model/sample-dataset.ts";
import { tallyIn, tallyOf } from "#model/tally.ts";

const anySpan = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(8)).map(([start, length]) => ({
  start: january(start),
  end: january(start + length),
}));
const anyEnd = fc.option(fc.integer({ min: -2, max: 32 }).map(january));

test("one subtraction counts what a look at every span counts", () => {
  fc.assert(
    fc.property(fc.array(anySpan), fc.tuple(anyEnd, anyEnd), (spans, [from, to]) => {
      const tally = tallyOf(
        spans.map((span) => span.start),
        spans.map((span) => span.end),
      );
      const range = { from, to };
      expect(tallyIn(tally, range)).toBe(spans.filter((span) => overlaps(range, span.start, span.end)).length);
    }),
  );
});

test("days before 1970 are days like any other", () => {
  const tally = tallyOf([-3], [-1]);
  expect(tallyIn(tally, { from: january(1), to: null })).toBe(0);
  expect(tallyIn(tally, { from: null, to: january(1) })).toBe(1);
});

test("a range that ends before it begins counts none, even inside a long span", () => {
  const tally = tallyOf([january(1)], [january(31)]);
  expect(tallyIn(tally, { from: january(9), to: january(5) })).toBe(0);
});

test("no spans count none", () => {
  expect(tallyIn(tallyOf([], []), { from: null, to: null })).toBe(0);
});
