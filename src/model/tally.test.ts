import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "#model/range.ts";
import { january } from "#model/sample-dataset.ts";
import { tallyIn, tallyOf } from "#model/tally.ts";

const anySpan = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(8)).map(([start, length]) => ({
  start: january(start),
  end: january(start + length),
}));
/** A tally of spans, each standing for as many events as is said. */
function tallied(spans: readonly { readonly start: number; readonly end: number; readonly n?: number }[]) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return tallyOf({
    start: sorted.map((span) => span.start),
    end: sorted.map((span) => span.end),
    n: sorted.map((span) => span.n ?? 1),
    at: sorted.map((_, i) => i),
  });
}

const anyEnd = fc.option(fc.integer({ min: -2, max: 32 }).map(january));

test("one subtraction counts what a look at every span counts", () => {
  fc.assert(
    fc.property(fc.array(anySpan), fc.tuple(anyEnd, anyEnd), (spans, [from, to]) => {
      const tally = tallied(spans);
      const range = { from, to };
      expect(tallyIn(tally, range)).toBe(spans.filter((span) => overlaps(range, span.start, span.end)).length);
    }),
  );
});

test("days before 1970 are days like any other", () => {
  const tally = tallied([{ start: -3, end: -1 }]);
  expect(tallyIn(tally, { from: january(1), to: null })).toBe(0);
  expect(tallyIn(tally, { from: null, to: january(1) })).toBe(1);
});

test("a range that ends before it begins counts none, even inside a long span", () => {
  const tally = tallied([{ start: january(1), end: january(31) }]);
  expect(tallyIn(tally, { from: january(9), to: january(5) })).toBe(0);
});

test("no spans count none", () => {
  expect(tallyIn(tallied([]), { from: null, to: null })).toBe(0);
});

test("a position counts for as many events as it stands for, one that stands for none not at all", () => {
  const many = fc.array(fc.tuple(anySpan, fc.nat(3)).map(([span, n]) => ({ ...span, n })));
  fc.assert(
    fc.property(many, fc.tuple(anyEnd, anyEnd), (spans, [from, to]) => {
      const one = spans.flatMap((span) => Array.from({ length: span.n }, () => ({ ...span, n: 1 })));
      expect(tallyIn(tallied(spans), { from, to })).toBe(tallyIn(tallied(one), { from, to }));
    }),
  );
});

test("a tally is as long as there are different days", () => {
  const spans = Array.from({ length: 500 }, (_, i) => ({ start: january(1 + (i % 3)), end: january(1 + (i % 3)) }));
  expect([...tallied(spans).starts.days]).toEqual([january(1), january(2), january(3)]);
});
