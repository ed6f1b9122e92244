import { expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING } from "#model/filter.ts";
import { notedClaims } from "#model/noted-claims.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";
import { TO_THE_END } from "#model/standing.ts";

const forces = aClaim({ id: "a-forces", value: 18, note: { en: "which services are meant is left open" } });
const officers = aClaim({ id: "b-officers", value: 26, claimant: "health", note: { en: "counts officers" } });

function noted(claims: readonly Claim[], horizon = TO_THE_END) {
  const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("a", claim)) });
  return discrepanciesUpTo(lookup, EVERYTHING).map((one) => {
    const found = notedClaims(lookup, one, horizon);
    return { kind: one.kind, as: found?.as, ids: found?.claims.map(({ id }) => id) };
  });
}

test("notes of claims that cannot both be right are a part of the reason, in the order of the claims", () => {
  expect(noted([forces, officers])).toEqual([{ kind: "disagree", as: "reason", ids: ["a-forces", "b-officers"] }]);
});

test("a claim without a note has none to tell, and a pair without notes has nothing", () => {
  expect(noted([forces, { ...officers, note: {} }])).toMatchObject([{ as: "reason", ids: ["a-forces"] }]);
  const silent = [forces, officers].map((claim) => ({ ...claim, note: {} }));
  expect(noted(silent)).toMatchObject([{ kind: "disagree", as: undefined }]);
});

test("notes of what differs for a reason are an aside", () => {
  expect(noted([forces, { ...officers, asOf: january(10) }])).toMatchObject([{ kind: "day", as: "aside" }]);
});

test("of a word beside a number only the word's note is told", () => {
  const dozens = aClaim({
    id: "c-dozens",
    qualifier: "word_only",
    word: "dozens",
    note: { en: "the word is the paper's" },
  });
  expect(noted([forces, dozens])).toMatchObject([{ kind: "vague", as: "word", ids: ["c-dozens"] }]);
});

test("of another scope nothing is told: no note could answer what is not asked", () => {
  expect(noted([forces, { ...officers, population: "children" }])).toMatchObject([{ kind: "scope", as: undefined }]);
});

test("nothing is told before all texts had come", () => {
  expect(noted([forces, officers], { clock: "known", to: january(9) })).toMatchObject([{ as: undefined }]);
});
