import { expect, test } from "vitest";
import { comparable, excludes, pairOf } from "#model/discrepancy.ts";
import { aClaim, january } from "#model/sample-dataset.ts";

test("a hedge that does not exclude the other figure is told from one that does", () => {
  const eighteen = aClaim({ value: 18 });
  expect(excludes(eighteen, aClaim({ qualifier: "at_least", value: 16 }))).toBe(false);
  expect(excludes(eighteen, aClaim({ qualifier: "up_to", value: 16 }))).toBe(true);
});

test("a word excludes nothing", () => {
  expect(excludes(aClaim({ qualifier: "word_only", word: "dozens" }), aClaim({ value: 164 }))).toBe(false);
});

test("figures in different units, or of different metrics, cannot be compared", () => {
  expect(comparable(aClaim({ unit: "tenge" }), aClaim({ unit: "dollar" }))).toBe(false);
  expect(comparable(aClaim({ unit: "tenge" }), aClaim({ unit: null }))).toBe(false);
  expect(comparable(aClaim({ metric: "killed" }), aClaim({ metric: "detained" }))).toBe(false);
  expect(comparable(aClaim(), aClaim({ population: "children" }))).toBe(true);
});

test("the reason says what the two claims share and in what they differ", () => {
  const first = aClaim({ id: "x", asOf: january(7), value: 18, claimant: "television", population: "children" });
  const second = aClaim({ id: "y", asOf: january(9), value: 16, status: "corrected", place: "almaty" });
  expect(pairOf("falls", first, second)).toEqual({
    id: "falls:x:y",
    kind: "falls",
    metric: "killed",
    claims: ["x", "y"],
    citation: null,
    reason: {
      first,
      second,
      excluded: true,
      sameClaimant: false,
      samePopulation: false,
      samePlace: false,
      sameDay: false,
      sameCounting: true,
      isPart: false,
      replaces: false,
      tolerance: null,
      withdrawn: [second],
    },
  });
});

test("a part and a correction are told from rivals", () => {
  const whole = aClaim({ id: "whole", value: 164 });
  expect(pairOf("scope", aClaim({ partOf: "whole" }), whole).reason.isPart).toBe(true);
  expect(pairOf("falls", whole, aClaim({ supersedes: "whole" })).reason.replaces).toBe(true);
  expect(pairOf("day", aClaim({ cumulative: false }), whole).reason.sameCounting).toBe(false);
});

test("a comparison that rests on what we take about to mean says so", () => {
  const about = aClaim({ qualifier: "about", value: 2500 });
  expect(pairOf("disagree", about, aClaim()).reason.tolerance).toBe(0.1);
});
