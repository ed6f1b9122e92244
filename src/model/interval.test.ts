import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statedIn } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { QUALIFIERS } from "#dataset/vocabulary.ts";
import { ABOUT_SHARE, axisTop, drawnAt, type Interval, intervalOf, liesAbove, meets } from "#model/interval.ts";
import { aClaim } from "#model/sample-dataset.ts";

type Figure = Pick<Claim, "qualifier" | "value" | "valueHigh">;

function figure(qualifier: Claim["qualifier"], value: number | null, valueHigh: number | null = null): Figure {
  return { qualifier, ...statedIn({ value, valueHigh }) };
}

function intervalsMeet(a: Figure, b: Figure): boolean {
  return meets(intervalOf(a) as Interval, intervalOf(b) as Interval);
}

describe("the interval of a claim", () => {
  test.each([
    ["exact 18 allows 18 only", figure("exact", 18), { low: 18, high: 18, lowOpen: false, highOpen: false }],
    [
      "at least 16 has no upper bound",
      figure("at_least", 16),
      { low: 16, high: Infinity, lowOpen: false, highOpen: true },
    ],
    ["more than 16 leaves out 16", figure("more_than", 16), { low: 16, high: Infinity, lowOpen: true, highOpen: true }],
    [
      "nearly 8000 leaves out 8000 and 0",
      figure("nearly", 8000),
      { low: 0, high: 8000, lowOpen: true, highOpen: true },
    ],
    ["up to 50 allows 0 and 50", figure("up_to", 50), { low: 0, high: 50, lowOpen: false, highOpen: false }],
    ["10 to 20 allows both ends", figure("range", 10, 20), { low: 10, high: 20, lowOpen: false, highOpen: false }],
  ])("%s", (_rule, claim, interval) => {
    expect(intervalOf(claim)).toEqual(interval);
  });

  test("a word never becomes a number", () => {
    expect(intervalOf(figure("word_only", null))).toBeNull();
    expect(intervalOf(figure("word_only", 24))).toBeNull();
  });

  test("about reaches the named share to either side", () => {
    expect(intervalOf(figure("about", 100))).toEqual({ low: 90, high: 110, lowOpen: false, highOpen: false });
    expect(ABOUT_SHARE).toBe(0.1);
  });

  test("the stated figure is always in or at the edge of its interval", () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUALIFIERS), fc.nat(10_000), fc.nat(100), (qualifier, value, width) => {
        const interval = intervalOf(figure(qualifier, value, value + width));
        if (interval === null) return;
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe("two intervals meet", () => {
  test("at least 16 does not exclude 18", () => {
    expect(intervalsMeet(figure("at_least", 16), figure("exact", 18))).toBe(true);
  });

  test("more than 18 excludes 18, at least 18 does not", () => {
    expect(intervalsMeet(figure("more_than", 18), figure("exact", 18))).toBe(false);
    expect(intervalsMeet(figure("at_least", 18), figure("exact", 18))).toBe(true);
  });

  test("nearly 8,000 allows 7,939 and excludes 8,000", () => {
    expect(intervalsMeet(figure("nearly", 8000), figure("exact", 7939))).toBe(true);
    expect(intervalsMeet(figure("nearly", 8000), figure("exact", 8000))).toBe(false);
  });

  test("about 2,500 and about 3,600 disagree, about 2,500 and 2,501 do not", () => {
    expect(intervalsMeet(figure("about", 2500), figure("about", 3600))).toBe(false);
    expect(intervalsMeet(figure("about", 2500), figure("exact", 2501))).toBe(true);
  });

  test("two figures without an upper bound always meet", () => {
    expect(intervalsMeet(figure("at_least", 5), figure("more_than", 5000))).toBe(true);
  });

  test("an interval without any number meets nothing", () => {
    expect(intervalsMeet(figure("nearly", 0), figure("exact", 0))).toBe(false);
    expect(intervalsMeet(figure("nearly", 0), figure("at_least", 0))).toBe(false);
  });

  const anyInterval = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.nat(4), fc.boolean(), fc.boolean())
    .map(([low, width, lowOpen, highOpen]) => ({ low, high: low + width, lowOpen, highOpen }));

  test("exactly when some number lies in both (searched in steps of a half)", () => {
    const inside = (interval: Interval, n: number) =>
      (interval.lowOpen ? n > interval.low : n >= interval.low) &&
      (interval.highOpen ? n < interval.high : n <= interval.high);
    const halves = Array.from({ length: 40 }, (_, i) => i / 2 - 1);
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(meets(a, b)).toBe(halves.some((n) => inside(a, n) && inside(b, n)));
        expect(meets(a, b)).toBe(meets(b, a));
      }),
    );
  });

  test("an interval that lies above another does not meet it", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        if (liesAbove(a, b)) expect(meets(a, b)).toBe(false);
        if (a.low > b.high) expect(liesAbove(a, b)).toBe(true);
      }),
    );
  });
});

describe("where a claim is drawn", () => {
  test("at the figure that was said, with an arm where the hedge leaves it open", () => {
    expect(drawnAt(aClaim({ value: 18 }))).toMatchObject({ from: 18, to: 18, reach: null });
    expect(drawnAt(aClaim({ qualifier: "at_least", value: 16 }))).toMatchObject({ from: 16, to: 16, reach: "up" });
    expect(drawnAt(aClaim({ qualifier: "more_than", value: 16 }))).toMatchObject({ from: 16, reach: "up" });
    expect(drawnAt(aClaim({ qualifier: "nearly", value: 8000 }))).toMatchObject({ from: 8000, reach: "down" });
    expect(drawnAt(aClaim({ qualifier: "up_to", value: 50 }))).toMatchObject({ from: 50, reach: "down" });
  });

  test("about stands at its figure: the width used for comparing is never drawn", () => {
    expect(drawnAt(aClaim({ qualifier: "about", value: 100 }))).toMatchObject({ from: 100, to: 100, reach: null });
  });

  test("a range is drawn from end to end and has no midpoint", () => {
    expect(drawnAt(aClaim({ qualifier: "range", value: 10, valueHigh: 20 }))).toMatchObject({ from: 10, to: 20 });
  });

  test("a word has no place on the axis", () => {
    expect(drawnAt(aClaim({ qualifier: "word_only", word: "dozens" }))).toBeNull();
    expect(drawnAt(aClaim({ qualifier: "word_only", word: "dozens", value: 24 }))).toBeNull();
  });

  test("every drawn number is one that the claimant said", () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUALIFIERS), fc.nat(1000), fc.nat(50), (qualifier, value, width) => {
        const claim = aClaim({ qualifier, value, valueHigh: qualifier === "range" ? value + width : null });
        const drawn = drawnAt(claim);
        if (drawn === null) return;
        expect([claim.value, claim.valueHigh]).toContain(drawn.from);
        expect([claim.value, claim.valueHigh]).toContain(drawn.to);
        expect(drawn.claim).toBe(claim);
      }),
    );
  });
});

test("an axis reaches up to the highest number that is drawn on it, upper ends of ranges too; words do not scale it", () => {
  const range = aClaim({ qualifier: "range", value: 10, valueHigh: 20 });
  const word = aClaim({ qualifier: "word_only", word: "dozens" });
  expect(axisTop([aClaim({ value: 12 }), range, word])).toEqual({ top: 20, whole: true });
  expect(axisTop([aClaim({ value: 12.5 })])).toEqual({ top: 12.5, whole: false });
  expect(axisTop([word])).toEqual({ top: 0, whole: true });
});
