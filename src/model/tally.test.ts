import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "#model/range.ts";
import { january } from "#model/sample-dataset.ts";
import { talliesOf, tallyIn } from "#model/tally.ts";

const anySpan = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(8)).map(([start, length]) => ({
  start: january(start),
  end: january(start + length),
}));
interface Span {
  readonly start: number;
  readonly end: number;
  readonly n?: number;
}

/** Spans sorted by their start as columns, each standing for as many events as is said. */
function columnsOf(sorted: readonly Span[]) {
  return {
    start: sorted.map((span) => span.start),
    end: sorted.map((span) => span.end),
    n: sorted.map((span) => span.n ?? 1),
    at: Int32Array.from(sorted.keys()),
  };
}

/** The tally of spans, all in one group. */
function tallied(spans: readonly Span[]) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return talliesOf({ ...columnsOf(sorted), groups: 1, groupOf: () => 0 });
}

const anyEnd = fc.option(fc.integer({ min: -2, max: 32 }).map(january));

test("one subtraction counts what a look at every span counts", () => {
  fc.assert(
    fc.property(fc.array(anySpan), fc.tuple(anyEnd, anyEnd), (spans, [from, to]) => {
      const tally = tallied(spans);
      const range = { from, to };
      expect(tallyIn(tally, 0, range)).toBe(spans.filter((span) => overlaps(range, span.start, span.end)).length);
    }),
  );
});

test("days before 1970 are days like any other", () => {
  const tally = tallied([{ start: -3, end: -1 }]);
  expect(tallyIn(tally, 0, { from: january(1), to: null })).toBe(0);
  expect(tallyIn(tally, 0, { from: null, to: january(1) })).toBe(1);
});

test("a range that ends before it begins counts none, even inside a long span", () => {
  const tally = tallied([{ start: january(1), end: january(31) }]);
  expect(tallyIn(tally, 0, { from: january(9), to: january(5) })).toBe(0);
});

test("no spans count none", () => {
  expect(tallyIn(tallied([]), 0, { from: null, to: null })).toBe(0);
});

test("a position counts for as many events as it stands for, one that stands for none not at all", () => {
  const many = fc.array(fc.tuple(anySpan, fc.nat(3)).map(([span, n]) => ({ ...span, n })));
  fc.assert(
    fc.property(many, fc.tuple(anyEnd, anyEnd), (spans, [from, to]) => {
      const one = spans.flatMap((span) => Array.from({ length: span.n }, () => ({ ...span, n: 1 })));
      expect(tallyIn(tallied(spans), 0, { from, to })).toBe(tallyIn(tallied(one), 0, { from, to }));
    }),
  );
});

test("a tally is as long as there are different days", () => {
  const spans = Array.from({ length: 500 }, (_, i) => ({ start: january(1 + (i % 3)), end: january(1 + (i % 3)) }));
  expect([...tallied(spans).starts.days]).toEqual([january(1), january(2), january(3)]);
});

test("a group counts its own events, in whatever order the groups come", () => {
  const grouped = fc.array(fc.tuple(anySpan, fc.nat(3)).map(([span, group]) => ({ ...span, group })));
  fc.assert(
    fc.property(grouped, fc.tuple(anyEnd, anyEnd), (spans, [from, to]) => {
      const sorted = [...spans].sort((a, b) => a.start - b.start);
      const tallies = talliesOf({
        ...columnsOf(sorted),
        groups: 4,
        groupOf: (position) => sorted[position]?.group ?? 0,
      });
      for (let group = 0; group < 4; group++) {
        const own = sorted.filter((span) => span.group === group && overlaps({ from, to }, span.start, span.end));
        expect(tallyIn(tallies, group, { from, to })).toBe(own.length);
      }
    }),
  );
});
