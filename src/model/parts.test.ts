import { describe, expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { differencesOfScope, partsExceedingWhole } from "#model/parts.ts";
import { aClaim, january, sampleLookup } from "#model/sample-dataset.ts";

const whole = (more: GivenClaim = {}) => aClaim({ id: "whole", value: 164, ...more });
const part = (more: GivenClaim = {}) => aClaim({ id: "part", place: "almaty", partOf: "whole", value: 103, ...more });
const exceeding = (...claims: Claim[]) => partsExceedingWhole(claims).map(({ claims: ids }) => ids);
const differing = (...claims: Claim[]) =>
  differencesOfScope(sampleLookup({ claims }), claims).map(({ claims: ids }) => ids.join("-"));

describe("a part that exceeds its whole", () => {
  test("is found where no number fits", () => {
    expect(exceeding(part({ value: 165 }), whole())).toEqual([["part", "whole"]]);
    expect(exceeding(part({ qualifier: "more_than", value: 164 }), whole())).toEqual([["part", "whole"]]);
  });

  test("is not where the part fits or equals the whole", () => {
    expect(exceeding(part(), whole())).toEqual([]);
    expect(exceeding(part({ value: 164 }), whole())).toEqual([]);
  });

  test("is not where a hedge leaves the whole open upward, or the part downward", () => {
    expect(exceeding(part({ value: 165 }), whole({ qualifier: "at_least" }))).toEqual([]);
    expect(exceeding(part({ qualifier: "up_to", value: 200 }), whole())).toEqual([]);
  });

  test("is not where a running count of the part was made later than that of the whole", () => {
    expect(exceeding(part({ value: 165, asOf: january(10) }), whole())).toEqual([]);
    expect(exceeding(part({ value: 165, asOf: january(8) }), whole())).toEqual([["part", "whole"]]);
  });

  test("is not told from counts of different days that do not run on", () => {
    expect(exceeding(part({ value: 165, asOf: january(8), cumulative: false }), whole())).toEqual([]);
    expect(exceeding(part({ value: 165, asOf: january(8) }), whole({ cumulative: false }))).toEqual([]);
  });

  test("is not told from words, from other units, or without a whole", () => {
    expect(exceeding(part({ qualifier: "word_only", value: null }), whole())).toEqual([]);
    expect(exceeding(part({ value: 165, unit: "tenge" }), whole())).toEqual([]);
    expect(exceeding(part({ value: 165, partOf: "missing" }), whole())).toEqual([]);
  });
});

describe("a difference of scope", () => {
  test("is a declared part beside its whole, the part first, on any day", () => {
    expect(differing(whole(), part({ asOf: january(5) }))).toEqual(["part-whole"]);
  });

  test("is a part named once, though it also shares the day of its whole", () => {
    expect(differing(whole(), part())).toEqual(["part-whole"]);
  });

  test("is the country beside a city in it on one day", () => {
    expect(differing(whole(), part({ partOf: null }))).toEqual(["whole-part"]);
  });

  test("is no word for a city beside a number for its country", () => {
    const word = aClaim({ id: "word", place: "almaty", qualifier: "word_only", value: null, word: "dozens" });
    expect(differing(whole(), word)).toEqual([]);
    expect(differing(whole(), { ...word, place: "kz", population: "children" })).toEqual(["word-whole"]);
  });

  test("is one population beside another in one place on one day", () => {
    expect(differing(whole(), aClaim({ id: "x", population: "children", value: 3 }))).toEqual(["whole-x"]);
  });

  test("is with the figure that stands, and not with the one that its claimant has replaced by it", () => {
    const officers = { population: "security_forces", claimant: "interior" };
    const old = aClaim({ id: "old", value: 16, ...officers });
    const standing = aClaim({ id: "standing", value: 19, asOf: january(11), supersedes: "old", ...officers });
    expect(differing(whole(), old)).toEqual(["whole-old"]);
    expect(differing(whole(), old, standing)).toEqual(["whole-standing"]);
  });

  test("without figures of one day is between those whose days lie nearest", () => {
    const early = whole({ id: "early", asOf: january(3), value: 20 });
    expect(differing(early, whole(), part({ partOf: null, asOf: january(8) }))).toEqual(["whole-part"]);
  });

  test("is not asked again of two scopes that a declared part joins", () => {
    expect(differing(whole(), part(), part({ id: "more", partOf: null, value: 104 }))).toEqual(["part-whole"]);
  });

  test("is not two cities side by side, nor both people and place at once", () => {
    expect(differing(part({ partOf: null }), aClaim({ place: "zhanaozen", value: 7 }))).toEqual([]);
    expect(differing(whole(), part({ partOf: null, population: "children" }))).toEqual([]);
  });

  test("is a group in words alone beside the figure of all people at its place, and beside no other", () => {
    const many = { id: "many", qualifier: "word_only", value: null, word: "many", population: "children" } as const;
    expect(differing(whole(), aClaim(many))).toEqual(["many-whole"]);
    expect(differing(whole({ population: "security_forces" }), aClaim(many))).toEqual([]);
    expect(differing(whole(), aClaim({ ...many, place: "almaty" }))).toEqual([]);
    expect(differing(whole(), aClaim({ ...many, partOf: "whole" }))).toEqual(["many-whole"]);
  });

  test("is not a word of a group that somebody counts", () => {
    const word = aClaim({ id: "word", qualifier: "word_only", word: "many", population: "children" });
    expect(differing(whole(), word, aClaim({ id: "three", population: "children", value: 3 }))).toEqual([
      "whole-three",
    ]);
  });

  test("is not the same figure twice", () => {
    expect(differing(whole(), part({ value: 164 }))).toEqual([]);
  });

  test("is not one scope: that is a disagreement or an echo", () => {
    expect(differing(whole(), whole({ id: "other", claimant: "health", value: 26 }))).toEqual([]);
  });

  test("is not a part that exceeds its whole: that one is a contradiction", () => {
    expect(differing(part({ value: 165 }), whole())).toEqual([]);
  });
});
