import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { disagreementGroups } from "#features/figures/disagreement-groups.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { aClaim, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const groups = (claims: readonly Claim[], filter: Partial<Filter> = {}) =>
  disagreementGroups(discrepanciesUpTo(sampleLookup({ claims }), { ...EVERYTHING, ...filter }), "killed");

const television = aClaim({ id: "television", asOf: january(7), value: 18, claimant: "television" });
const interior = aClaim({ id: "interior", asOf: january(9), value: 16, qualifier: "at_least" });
const almaty = aClaim({ id: "almaty", asOf: january(9), value: 3, place: "almaty" });
const word = aClaim({ id: "word", asOf: january(9), qualifier: "word_only", word: "dozens", claimant: "posts" });

describe("disagreementGroups", () => {
  it("keeps what does not sit together apart from differences with a reason and from words", () => {
    const found = groups([television, interior, almaty, word]);
    expect(found.apart.flatMap((block) => block.discrepancies.map((one) => one.kind))).toEqual(["falls"]);
    expect(found.explained.length).toBeGreaterThan(0);
    expect(found.vague.flatMap((block) => block.discrepancies.map((one) => one.kind))).toEqual(["vague"]);
  });

  it("puts the claims of one scope on one axis, each once, by day", () => {
    const health = aClaim({ id: "health", asOf: january(9), value: 12, claimant: "health" });
    const [block, ...more] = groups([interior, health, television]).apart;
    expect(more).toEqual([]);
    expect(block?.claims.map((claim) => claim.id)).toEqual(["television", "interior", "health"]);
    expect(block?.scope).toEqual({ metric: "killed", population: "total", place: "kz" });
  });

  it("names no scope for claims of different places", () => {
    expect(groups([interior, almaty]).explained.map((block) => block.scope)).toEqual([null]);
  });

  it("knows nothing of claims that were made after the range", () => {
    expect(groups([television, interior], { to: january(8) }).apart).toEqual([]);
  });

  it("loses no discrepancy of the metric and shows none twice", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (numbers) => {
        const lookup = sampleLookup({ claims: claimsFrom(numbers) });
        const all = discrepanciesUpTo(lookup, EVERYTHING);
        const { apart, explained, vague } = disagreementGroups(all, "killed");
        const shown = [...apart, ...explained, ...vague].flatMap((block) => block.discrepancies.map((one) => one.id));
        expect(shown.sort()).toEqual(all.map((one) => one.id).sort());
      }),
    );
  });
});
