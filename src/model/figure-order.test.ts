import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareStated, endsOfSpread, sayingKey, saysSame, spreadOf, statedBelow } from "#model/figure-order.ts";
import { aClaim, claimsFrom } from "#model/sample-dataset.ts";

const eighteen = aClaim({ value: 18 });
const atLeast16 = aClaim({ qualifier: "at_least", value: 16 });
const tenToTwenty = aClaim({ qualifier: "range", value: 10, valueHigh: 20 });
const dozens = aClaim({ qualifier: "word_only", word: "dozens" });
const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)));

test("figures compare as stated: at least 16 is below 18 although it allows 18", () => {
  expect(compareStated(atLeast16, eighteen)).toBeLessThan(0);
  expect(statedBelow(atLeast16, eighteen)).toBe(true);
});

test("a range lies below a figure only with its upper end", () => {
  expect(statedBelow(tenToTwenty, eighteen)).toBe(false);
  expect(statedBelow(tenToTwenty, aClaim({ value: 21 }))).toBe(true);
  expect(statedBelow(aClaim({ value: 9 }), tenToTwenty)).toBe(true);
});

test("a word is neither below nor above a figure, and sorts after all of them", () => {
  expect(statedBelow(dozens, eighteen)).toBe(false);
  expect(statedBelow(eighteen, dozens)).toBe(false);
  expect([dozens, eighteen, atLeast16].sort(compareStated)).toEqual([atLeast16, eighteen, dozens]);
});

test("the same figure with another hedge does not say the same, nor does another word", () => {
  expect(saysSame(eighteen, aClaim({ value: 18, claimant: "health", place: "almaty" }))).toBe(true);
  expect(saysSame(eighteen, aClaim({ value: 18, qualifier: "at_least" }))).toBe(false);
  expect(saysSame(tenToTwenty, aClaim({ qualifier: "range", value: 10, valueHigh: 30 }))).toBe(false);
  expect(saysSame(dozens, aClaim({ qualifier: "word_only", word: "hundreds" }))).toBe(false);
});

test("the order is one: it never contradicts itself", () => {
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers).sort(compareStated);
      claims.forEach((a, i) => {
        for (const b of claims.slice(i)) expect(compareStated(a, b)).toBeLessThanOrEqual(0);
        for (const b of claims) expect(Math.sign(compareStated(a, b)) + Math.sign(compareStated(b, a))).toBe(0);
      });
    }),
  );
});

describe("the spread", () => {
  test("is made of claims, all ties of both ends", () => {
    const again = aClaim({ value: 18, claimant: "health" });
    expect(spreadOf([eighteen, atLeast16, again])).toEqual({ lowest: [atLeast16], highest: [eighteen, again] });
  });

  test("reaches to the upper end of a range", () => {
    expect(spreadOf([eighteen, tenToTwenty])).toEqual({ lowest: [tenToTwenty], highest: [tenToTwenty] });
  });

  test("has no ends where all are words", () => {
    expect(spreadOf([dozens])).toEqual({ lowest: [], highest: [] });
    expect(spreadOf([])).toEqual({ lowest: [], highest: [] });
  });

  test("is shown by one claim an end, and by one alone where all say the same", () => {
    const ends = (...claims: Parameters<typeof spreadOf>[0]) => endsOfSpread(spreadOf(claims));
    const again = aClaim({ value: 18, claimant: "health" });
    const atLeast18 = aClaim({ qualifier: "at_least", value: 18 });
    expect(ends(eighteen, atLeast16, again)).toEqual([atLeast16, eighteen]);
    expect(ends(eighteen, again)).toEqual([eighteen]);
    expect(ends(eighteen, again, atLeast18)).toEqual([eighteen, atLeast18]);
    expect(ends(tenToTwenty)).toEqual([tenToTwenty]);
    expect(ends(dozens)).toEqual([]);
  });

  test("holds no other figure than those it was given", () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const claims = claimsFrom(numbers);
        const { lowest, highest } = spreadOf(claims);
        for (const claim of [...lowest, ...highest]) expect(claims).toContain(claim);
        for (const low of lowest)
          for (const claim of claims) expect(compareStated(low, claim) > 0 && low.value !== claim.value).toBe(false);
      }),
    );
  });
});

test("claims say the same exactly where their keys are the same", () => {
  const few = fc.array(fc.tuple(fc.nat(3), fc.nat(4), fc.nat(40), fc.nat(3), fc.nat(3)), { maxLength: 8 });
  fc.assert(
    fc.property(few, (numbers) => {
      const claims = claimsFrom(numbers);
      for (const a of claims) {
        for (const b of claims) expect(sayingKey(a) === sayingKey(b)).toBe(saysSame(a, b));
      }
    }),
  );
});
