import { expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { aClaim, january } from "#model/sample-dataset.ts";
import { differentWords } from "#model/wordings.ts";

const word = (id: string, day: number, more: GivenClaim = {}) =>
  aClaim({ id, asOf: january(day), qualifier: "word_only", word: id, claimant: id, ...more });
const ids = (...claims: Claim[]) => differentWords(claims).map(({ claims: pair }) => pair.join("-"));

test("different words for one scope stand side by side, of one day and of different days", () => {
  expect(ids(word("blackout", 9), word("throttling", 4), word("outage", 9))).toEqual([
    "blackout-outage",
    "throttling-blackout",
    "throttling-outage",
  ]);
});

test("the same word twice is an echo, and a word beside a number is another matter", () => {
  expect(ids(word("a", 9, { word: "dozens" }), word("b", 10, { word: "dozens" }))).toEqual([]);
  expect(ids(word("dozens", 9), aClaim({ value: 164 }))).toEqual([]);
});

test("words of other people, places or measures are not held against each other", () => {
  expect(ids(word("a", 9), word("b", 9, { place: "almaty" }), word("c", 9, { population: "children" }))).toEqual([]);
});

test("a word excludes nothing", () => {
  const [pair] = differentWords([word("blackout", 9), word("throttling", 9)]);
  expect(pair).toMatchObject({ kind: "wording", reason: { excluded: false } });
});
