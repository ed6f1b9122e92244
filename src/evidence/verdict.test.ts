import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { verdictsOf } from "#evidence/verdict.ts";
import { discrepanciesOf } from "#model/discrepancies.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

const verdicts = (...claims: readonly Claim[]) => verdictsOf(sampleLookup({ claims }), claims);

describe("verdictsOf", () => {
  it("has nothing to say of one claim, or of two that say the same", () => {
    expect(verdicts(aClaim({ value: 5 }))).toEqual([]);
    expect(verdicts(aClaim({ value: 5 }), aClaim({ value: 5, claimant: "health" }))).toEqual([]);
  });

  it("says that figures disagree where both cannot be right", () => {
    expect(verdicts(aClaim({ value: 5 }), aClaim({ value: 9, claimant: "health" }))).toEqual(["disagree"]);
  });

  it("says no more than that they differ where both can be right", () => {
    const atLeast = aClaim({ value: 5, qualifier: "at_least" });
    expect(verdicts(atLeast, aClaim({ value: 9, claimant: "health" }))).toEqual(["differ.claimant"]);
    expect(verdicts(atLeast, aClaim({ value: 9, asOf: january(10) }))).toEqual(["differ.day"]);
    expect(verdicts(atLeast, aClaim({ value: 9, asOf: january(10), claimant: "health" }))).toEqual([
      "differ.day_and_claimant",
    ]);
  });

  it("says of one claimant's figures for one day that no number fits both, or that a hedge leaves room", () => {
    expect(verdicts(aClaim({ value: 164 }), aClaim({ value: 225 }))).toEqual(["disagree"]);
    expect(verdicts(aClaim({ value: 5, qualifier: "at_least" }), aClaim({ value: 9 }))).toEqual(["differ.hedge"]);
  });

  it("says of counts of single days no more than that each is for its own", () => {
    const day = (of: number, value: number) =>
      aClaim({ asOf: january(of), value, cumulative: false, claimant: `${of}` });
    expect(verdicts(day(6, 30), day(7, 50), day(8, 22))).toEqual(["own_times"]);
    expect(verdicts(day(6, 30), aClaim({ value: 164 }))).toEqual(["own_times"]);
    expect(verdicts(day(6, 30), aClaim({ asOf: january(6), value: 50, cumulative: false }))).toEqual(["disagree"]);
  });

  it("names a later figure that is lower", () => {
    const verdict = verdicts(
      aClaim({ asOf: january(7), value: 18, claimant: "television" }),
      aClaim({ value: 16, qualifier: "at_least" }),
    );
    expect(verdict).toEqual(["falls"]);
  });

  it("tells a fall that no hedge allows as a contradiction, and before one that both may be right in", () => {
    const eighteen = aClaim({ id: "eighteen", asOf: january(7), value: 18, claimant: "television" });
    const sixteen = aClaim({ id: "sixteen", asOf: january(9), value: 16, qualifier: "at_least" });
    const ten = aClaim({ id: "ten", asOf: january(10), value: 10, claimant: "health" });
    expect(verdicts(sixteen, ten)).toEqual(["disagree"]);
    expect(verdicts(eighteen, sixteen, ten)).toEqual(["disagree", "falls"]);
  });

  it("names a figure that was printed garbled, and a word beside a number", () => {
    const number = aClaim({ value: 8000, qualifier: "nearly" });
    const word = aClaim({ qualifier: "word_only", word: "dozens", claimant: "posts" });
    const claims = [number, word];
    const lookup = sampleLookup({ claims, citations: [cite("a", number, { fidelity: "garbled" })] });
    expect(verdictsOf(lookup, claims)).toEqual(["garbled", "vague"]);
  });

  it("keeps to the discrepancies that it is given", () => {
    const number = aClaim({ value: 8000, qualifier: "nearly" });
    const lookup = sampleLookup({ claims: [number], citations: [cite("a", number, { fidelity: "garbled" })] });
    expect(verdictsOf(lookup, [number], [])).toEqual([]);
    expect(verdictsOf(lookup, [number], discrepanciesOf(lookup))).toEqual(["garbled"]);
  });

  it("announces no fall and no difference where the later figure replaces the earlier", () => {
    const old = aClaim({ id: "old", asOf: january(7), value: 18 });
    expect(verdicts(old, aClaim({ value: 16, supersedes: "old" }))).toEqual([]);
    expect(verdicts(old, aClaim({ value: 20, supersedes: "old" }))).toEqual([]);
  });

  it("does not count a figure that its claimant took back as a difference", () => {
    const gone = aClaim({ value: 9, asOf: january(8), status: "retracted", qualifier: "at_least" });
    expect(verdicts(gone, aClaim({ value: 12 }))).toEqual([]);
  });
});
