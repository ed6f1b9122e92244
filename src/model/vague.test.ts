import { expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { aClaim, january } from "#model/sample-dataset.ts";
import { wordsBesideNumbers } from "#model/vague.ts";

const dozens = (day: number, more: GivenClaim = {}) =>
  aClaim({ id: "dozens", asOf: january(day), qualifier: "word_only", word: "dozens", ...more });
const figure = (id: string, day: number, more: GivenClaim = {}) => aClaim({ id, asOf: january(day), ...more });
const beside = (...claims: Claim[]) => wordsBesideNumbers(claims).map(({ claims: ids }) => ids.join("-"));

test("a word stands beside every number of its day", () => {
  expect(beside(figure("a", 9), dozens(9), figure("b", 9), figure("c", 8))).toEqual(["dozens-a", "dozens-b"]);
});

test("without a number of its day it stands beside those of the nearest", () => {
  expect(beside(figure("far", 5), figure("near", 9), dozens(10))).toEqual(["dozens-near"]);
});

test("of two days as near, the earlier one: it was known when the word was said", () => {
  expect(beside(figure("after", 11), dozens(10), figure("before", 9))).toEqual(["dozens-before"]);
});

test("a word excludes no number and is never turned into one", () => {
  const [pair] = wordsBesideNumbers([dozens(9), figure("a", 9, { value: 164 })]);
  expect(pair).toMatchObject({ kind: "vague", reason: { excluded: false, sameDay: true } });
  expect(JSON.stringify(pair)).not.toMatch(/24|36|48/);
});

test("a word of another place or population, or without any number, stands alone", () => {
  expect(beside(dozens(9, { place: "almaty" }), figure("a", 9))).toEqual([]);
  expect(beside(dozens(9, { population: "children" }), figure("a", 9))).toEqual([]);
  expect(beside(dozens(9), dozens(9, { id: "scores", word: "scores" }))).toEqual([]);
});
