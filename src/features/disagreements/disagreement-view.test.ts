import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation, Claim } from "#dataset/records.ts";
import { type Block, disagreementView } from "#features/disagreements/disagreement-view.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

function viewOf(claims: readonly Claim[], more: Partial<Filter> = {}, citations: readonly Citation[] = []) {
  const lookup = sampleLookup({ claims: [...claims], citations: [...citations] });
  const filter = { ...EVERYTHING, ...more };
  const material = { claims: claimsUpTo(lookup, filter), discrepancies: discrepanciesUpTo(lookup, filter), filter };
  return disagreementView(lookup, "killed", material);
}

const kinds = (blocks: readonly Block[]) => blocks.flatMap((block) => block.found.map((one) => one.kind));
const ids = (blocks: readonly Block[]) => blocks.map((block) => block.claims.map((claim) => claim.id));

const television = aClaim({ id: "television", asOf: january(7), value: 18, claimant: "television" });
const interior = aClaim({ id: "interior", asOf: january(9), value: 16, qualifier: "at_least" });
const almaty = aClaim({ id: "almaty", asOf: january(9), value: 3, place: "almaty" });
const word = aClaim({ id: "word", asOf: january(9), qualifier: "word_only", word: "dozens", claimant: "posts" });

describe("the view of a disagreement", () => {
  it("keeps what does not sit together apart, and tells everything of one scope in one block", () => {
    const { apart, explained } = viewOf([television, interior, almaty, word]);
    expect(ids(apart)).toEqual([["television", "interior", "word"]]);
    expect(kinds(apart)).toEqual(["falls", "vague"]);
    expect(explained).toEqual([]);
  });

  it("puts contradictions before falls, and both before a garbled print", () => {
    const health = aClaim({ id: "health", place: "almaty", value: 5 });
    const other = aClaim({ id: "other", place: "almaty", claimant: "health", value: 9 });
    const child = aClaim({ id: "child", population: "children", value: 3 });
    const slip = [cite("a", child, { fidelity: "garbled" })];
    const { apart } = viewOf([child, television, interior, health, other], {}, slip);
    expect(ids(apart)).toEqual([["health", "other"], ["television", "interior"], ["child"]]);
  });

  it("explains what differs by day or hedge", () => {
    const later = aClaim({ id: "later", asOf: january(10), value: 30 });
    const { apart, explained } = viewOf([aClaim({ id: "first", value: 20 }), later]);
    expect(apart).toEqual([]);
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

  it("sets a part above its whole among what does not sit together", () => {
    const total = aClaim({ id: "total", value: 10 });
    const part = aClaim({ id: "part", place: "almaty", value: 12, partOf: "total" });
    const { apart, across } = viewOf([total, part]);
    expect(kinds(apart)).toEqual(["part_exceeds_whole"]);
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
    const { apart, explained } = viewOf([television, corrected]);
    expect(apart).toEqual([]);
    expect(ids(explained)).toEqual([["television", "corrected"]]);
  });

  it("holds a chosen city against its country, which the choice leaves out", () => {
    const total = aClaim({ id: "total", value: 164 });
    const part = aClaim({ id: "part", place: "almaty", value: 103, partOf: "total" });
    const { across, alone } = viewOf([total, part], { places: ["almaty"] });
    expect(ids(across)).toEqual([["total", "part"]]);
    expect(ids(alone)).toContainEqual(["part"]);
  });

  it("knows nothing of claims that were made after the range", () => {
    expect(ids(viewOf([television, interior], { to: january(8) }).alone)).toEqual([["television"]]);
  });

  it("loses no claim and no discrepancy of the metric, and tells none twice", () => {
    const seeds = fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { maxLength: 12 });
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 12 });
    fc.assert(
      fc.property(seeds, pairs, (numbers, cited) => {
        const claims = claimsFrom(numbers);
        const citations = citationsFrom(cited, claims);
        const view = viewOf(claims, {}, citations);
        const blocks = [...view.apart, ...view.explained, ...view.alone];
        const shown = blocks.filter((block) => block.scope).flatMap((block) => block.claims.map((claim) => claim.id));
        expect(shown.sort()).toEqual(claims.map((claim) => claim.id).sort());
        const lookup = sampleLookup({ claims, citations });
        const found = [...blocks, ...view.across].flatMap((block) => block.found.map((one) => one.id));
        expect(found.sort()).toEqual(
          discrepanciesUpTo(lookup, EVERYTHING)
            .map((one) => one.id)
            .sort(),
        );
      }),
    );
  });
});
