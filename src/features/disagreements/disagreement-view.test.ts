import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation, Claim } from "#dataset/records.ts";
import { type Block, disagreementView, isUnclaimed } from "#features/disagreements/disagreement-view.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

function viewOf(
  claims: readonly Claim[],
  more: Partial<Filter & { readonly population: string }> = {},
  citations: readonly Citation[] = [],
) {
  const lookup = sampleLookup({ claims: [...claims], citations: [...citations] });
  const { population = null, ...rest } = more;
  const filter = { ...EVERYTHING, ...rest };
  const { clock, to } = filter;
  return disagreementView(lookup, "killed", {
    filter,
    population,
    claims: claimsUpTo(lookup, filter),
    discrepancies: discrepanciesUpTo(lookup, filter),
    unfiltered: discrepanciesUpTo(lookup, { ...EVERYTHING, clock, to }),
  });
}

const kinds = (blocks: readonly Block[]) => blocks.flatMap((block) => block.found.map((one) => one.kind));
const ids = (blocks: readonly Block[]) => blocks.map((block) => block.claims.map((claim) => claim.id));

const television = aClaim({ id: "television", asOf: january(7), value: 18, claimant: "television" });
const interior = aClaim({ id: "interior", asOf: january(9), value: 16, qualifier: "at_least" });
const almaty = aClaim({ id: "almaty", asOf: january(9), value: 3, place: "almaty" });
const word = aClaim({ id: "word", asOf: january(9), qualifier: "word_only", word: "dozens", claimant: "posts" });

describe("the view of a disagreement", () => {
  it("calls a total that falls within its hedge no contradiction, and tells everything of one scope in one block", () => {
    const { contradicting, falling, explained } = viewOf([television, interior, almaty, word]);
    expect(contradicting).toEqual([]);
    expect(ids(falling)).toEqual([["television", "interior", "word"]]);
    expect(kinds(falling)).toEqual(["falls", "vague"]);
    expect(explained).toEqual([]);
  });

  it("puts a scope in which no number fits two claims among the contradictions, whatever else it holds", () => {
    const health = aClaim({ id: "health", value: 5, claimant: "health" });
    const other = aClaim({ id: "other", value: 9 });
    const { contradicting, falling } = viewOf([television, health, other]);
    expect(ids(contradicting)).toEqual([["television", "health", "other"]]);
    expect(falling).toEqual([]);
  });

  it("says nothing against a claim that a publication misprints", () => {
    const slip = [cite("a", interior, { fidelity: "garbled" })];
    const { misprinted, contradicting, falling, explained } = viewOf([interior], {}, slip);
    expect(misprinted.map(({ id }) => id)).toEqual(["garbled:interior:a:1"]);
    expect([contradicting, falling, explained]).toEqual([[], [], []]);
  });

  it("explains what differs by day or hedge", () => {
    const later = aClaim({ id: "later", asOf: january(10), value: 30 });
    const { explained } = viewOf([aClaim({ id: "first", value: 20 }), later]);
    expect(kinds(explained)).toEqual(["day"]);
  });

  it("shows figures of different people or places on one scale, the largest first, words last", () => {
    const total = aClaim({ id: "total", value: 164 });
    const child = aClaim({ id: "child", population: "children", value: 3 });
    const said = aClaim({ id: "said", population: "litre", qualifier: "word_only", word: "some" });
    const { across } = viewOf([child, said, total]);
    expect(across.map((block) => block.scope)).toEqual([null]);
    expect(ids(across)).toEqual([["total", "child", "said"]]);
  });

  it("sets a part above its whole among the contradictions", () => {
    const total = aClaim({ id: "total", value: 10 });
    const part = aClaim({ id: "part", place: "almaty", value: 12, partOf: "total" });
    const { contradicting, across } = viewOf([total, part]);
    expect(kinds(contradicting)).toEqual(["part_exceeds_whole"]);
    expect(across).toEqual([]);
  });

  it("counts what is printed twice, or said by two, among the echoes", () => {
    const twice = aClaim({ id: "twice", value: 5 });
    const same = aClaim({ id: "same", claimant: "health", value: 5 });
    const printed = [cite("a", twice), cite("c", twice)];
    expect(viewOf([twice], {}, printed).repeated.map((one) => one.publications.length)).toEqual([2]);
    expect(viewOf([twice, same]).repeated.map((one) => one.claims.length)).toEqual([2]);
    expect(viewOf([twice]).repeated).toEqual([]);
  });

  it("names claims that nothing stands beside, and none of them as agreed", () => {
    expect(ids(viewOf([interior]).alone)).toEqual([["interior"]]);
  });

  it("keeps a figure that was replaced in its block, and calls the correction no contradiction", () => {
    const corrected = aClaim({ id: "corrected", asOf: january(10), value: 12, supersedes: "television" });
    const { contradicting, falling, explained } = viewOf([television, corrected]);
    expect([...contradicting, ...falling]).toEqual([]);
    expect(ids(explained)).toEqual([["television", "corrected"]]);
  });

  it("holds a chosen city against its country, which the choice leaves out, and says nothing else of the country", () => {
    const total = aClaim({ id: "total", value: 164 });
    const part = aClaim({ id: "part", place: "almaty", value: 103, partOf: "total" });
    const { across, alone } = viewOf([total, part], { places: ["almaty"] });
    expect(ids(across)).toEqual([["total", "part"]]);
    expect(ids(alone)).toEqual([["part"]]);
  });

  it("does not call a claim undisputed because the filter hides who disputes it", () => {
    const view = viewOf([television, interior], { claimants: ["television"] });
    expect(ids(view.filtered)).toEqual([["television"]]);
    expect(view.alone).toEqual([]);
  });

  it("does not name a figure that is shown among the echoes once more", () => {
    const printed = [cite("a", interior), cite("c", interior)];
    expect(viewOf([interior], {}, printed).alone).toEqual([]);
  });

  it("compares the figures of one population alone where one is chosen, at all its places, and holds them against no other", () => {
    const claims = [
      aClaim({ id: "total", value: 164 }),
      aClaim({ id: "child", population: "children", value: 3 }),
      aClaim({ id: "fewer", population: "children", value: 2, claimant: "health" }),
      aClaim({ id: "there", population: "children", value: 1, place: "almaty" }),
    ];
    const { contradicting, across, alone, repeated } = viewOf(claims, { population: "children" });
    expect(ids(contradicting)).toEqual([["child", "fewer"]]);
    expect(ids(across)).toEqual([["child", "fewer", "there"]]);
    expect([ids(alone), repeated]).toEqual([[["there"]], []]);
  });

  it("knows nothing of claims that were made after the range", () => {
    expect(ids(viewOf([television, interior], { to: january(8) }).alone)).toEqual([["television"]]);
  });

  it("tells no claims from claims that do not differ", () => {
    expect(isUnclaimed(viewOf([]))).toBe(true);
    expect(isUnclaimed(viewOf([television]))).toBe(false);
    expect(isUnclaimed(viewOf([television, interior]))).toBe(false);
    expect(isUnclaimed(viewOf([television], { to: january(1) }))).toBe(true);
  });

  it("loses no claim and no discrepancy of the metric, and tells none twice", () => {
    const seeds = fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { maxLength: 12 });
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 12 });
    fc.assert(
      fc.property(seeds, pairs, (numbers, cited) => {
        const claims = claimsFrom(numbers);
        const citations = citationsFrom(cited, claims);
        const view = viewOf(claims, {}, citations);
        const blocks = [...view.contradicting, ...view.falling, ...view.explained, ...view.filtered, ...view.alone];
        const told = blocks.filter((block) => block.scope).flatMap((block) => block.claims.map((claim) => claim.id));
        expect(new Set(told).size).toBe(told.length);
        const shown = [...told, ...view.repeated.flatMap((one) => one.claims.map((claim) => claim.id))];
        expect([...new Set(shown)].sort()).toEqual(claims.map((claim) => claim.id).sort());
        const found = [...blocks, ...view.across].flatMap((block) => block.found.map((one) => one.id));
        const all = [...found, ...view.misprinted.map((one) => one.id)];
        const lookup = sampleLookup({ claims, citations });
        expect(all.sort()).toEqual(
          discrepanciesUpTo(lookup, EVERYTHING)
            .map((one) => one.id)
            .sort(),
        );
      }),
    );
  });
});
