import { expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { figureLines } from "#features/map/country-figures.ts";
import { figuresOf } from "#model/figures.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

function linesOf(claims: readonly Claim[]) {
  const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("a", claim)) });
  return figureLines(figuresOf(lookup, EVERYTHING), "kz");
}
const ends = (claims: readonly Claim[]) => linesOf(claims)[0]?.ends.map(({ claim }) => claim.value);

test("figures that differ are shown as the lowest and the highest, never as one number", () => {
  const low = aClaim({ value: 5000, qualifier: "more_than" });
  const high = aClaim({ value: 7939, claimant: "health" });
  expect(ends([high, low])).toEqual([5000, 7939]);
});

test("figures that agree are shown once", () => {
  expect(ends([aClaim({ value: 164 }), aClaim({ value: 164, claimant: "health" })])).toEqual([164]);
});

test("only the latest figure of a claimant counts", () => {
  expect(ends([aClaim({ value: 10, asOf: january(7) }), aClaim({ value: 20, asOf: january(9) })])).toEqual([20]);
});

test("the whole population comes before a part of it, and the two never share a line", () => {
  const part = aClaim({ value: 3, population: "children" });
  expect(linesOf([part, aClaim({ value: 164 })]).map(({ population }) => population.id)).toEqual(["total"]);
  expect(linesOf([part]).map(({ population }) => population.id)).toEqual(["children"]);
});

test("where nobody counts the whole, no part of it stands alone", () => {
  const forces = aClaim({ value: 18, population: "security_forces" });
  const found = linesOf([aClaim({ value: 3, population: "children" }), forces]).map(({ population }) => population.id);
  expect(found).toHaveLength(2);
  expect(new Set(found)).toEqual(new Set(["children", "security_forces"]));
  const third = aClaim({ value: 26, population: "litre" });
  expect(linesOf([aClaim({ value: 3, population: "children" }), forces, third]).map(({ more }) => more)).toEqual([
    0, 1,
  ]);
});

test("a word stands where nobody gives a number", () => {
  const word = aClaim({ qualifier: "word_only", word: "dozens" });
  expect(linesOf([word])[0]?.ends.map(({ claim }) => claim.word)).toEqual(["dozens"]);
});

test("a single figure does not stand alone where others use words", () => {
  const figure = aClaim({ value: 164 });
  const word = aClaim({ qualifier: "word_only", word: "dozens", claimant: "posts" });
  expect(linesOf([figure, word])[0]?.words.map(({ claim }) => claim.word)).toEqual(["dozens"]);
});

test("figures of another place have no line", () => {
  expect(linesOf([aClaim({ place: "almaty" })])).toEqual([]);
});
