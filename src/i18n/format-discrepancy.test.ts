import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { type GivenClaim, statedIn } from "#dataset/given-claim.fixture.ts";
import type { ClaimWords } from "#i18n/format-claim.ts";
import { discrepancySentence, formatDiscrepancy, nameDiscrepancy, type PairWords } from "#i18n/format-discrepancy.ts";
import { textIn } from "#i18n/text.fixture.ts";

const text = textIn("en");

function words(id: string, claim: GivenClaim, names: Partial<ClaimWords> = {}): ClaimWords {
  return {
    claim: {
      id,
      metric: "killed",
      population: "total",
      place: "country",
      asOf: parseDay("2022-01-09") as Day,
      asOfBasis: "stated",
      qualifier: "exact",
      word: null,
      wording: {},
      unit: null,
      claimant: id,
      via: null,
      status: "standing",
      partOf: null,
      supersedes: null,
      cumulative: true,
      note: {},
      ...claim,
      ...statedIn(claim),
    },
    claimant: { en: `The ${id}` },
    metric: { en: "Killed" },
    unit: null,
    population: { en: "Total" },
    place: { en: "The country" },
    ...names,
  };
}

type Basis = ClaimWords["claim"]["asOfBasis"];

const seventh = parseDay("2022-01-07") as Day;
const pair: PairWords = {
  kind: "disagree",
  first: words("ministry", { value: 18, asOf: seventh }),
  second: words("council", { value: 16, qualifier: "at_least" }),
  excluded: false,
  sameClaimant: false,
  samePopulation: true,
  sameDay: false,
  sameCounting: true,
  isPart: false,
  replaces: false,
  tolerance: null,
  withdrawn: [],
};

describe("a discrepancy in words", () => {
  it("names both claims with hedge, day and claimant when a later figure is lower, and says that both can be right", () => {
    expect(formatDiscrepancy(text, { ...pair, kind: "falls" })).toBe(
      "The later figure is lower: 18 on 7 Jan (The ministry), at least 16 on 9 Jan (The council), both recorded as running totals. Both can be right: at least 16 does not exclude 18.",
    );
  });
  it("does not say that both can be right where no number fits both", () => {
    expect(formatDiscrepancy(text, { ...pair, kind: "falls", excluded: true })).not.toContain("Both can be right");
  });
  it("says for which day two claimants disagree", () => {
    const first = words("ministry", { value: 18 });
    expect(formatDiscrepancy(text, { ...pair, first, sameDay: true, excluded: true })).toBe(
      "Both for 9 Jan: 18 (The ministry) and at least 16 (The council). No number fits both.",
    );
  });
  it("names a claimant once whose own figures for a day exclude each other", () => {
    const of = { first: words("ministry", { value: 164 }), second: words("ministry", { value: 225 }) };
    expect(formatDiscrepancy(text, { ...pair, ...of, sameClaimant: true, sameDay: true, excluded: true })).toBe(
      "Two figures of The ministry for 9 Jan: 164 and 225. No number fits both, and neither is said to correct the other.",
    );
  });
  it("calls a difference of place or people no contradiction", () => {
    const elsewhere = words("council", { value: 3 }, { place: { en: "The city" }, population: { en: "Children" } });
    const place = { ...pair, kind: "scope", second: elsewhere } as const;
    expect(formatDiscrepancy(text, place)).toContain("18 (The country, The ministry) and 3 (The city, The council)");
    expect(formatDiscrepancy(text, { ...place, samePopulation: false })).toContain("3 (Children, The council)");
    expect(formatDiscrepancy(text, place)).toContain("must not be added");
  });
  it("calls a declared part a part, and no rival", () => {
    const said = formatDiscrepancy(text, { ...pair, kind: "scope", isPart: true });
    expect(said).toContain("18 (Total, The country, The ministry) is a part of at least 16");
    expect(said).toContain("no rival");
  });
  it("says of two figures of one day that a hedge leaves room", () => {
    const said = formatDiscrepancy(text, { ...pair, kind: "hedge", sameDay: true });
    expect(said).toBe(
      "Both for 9 Jan: 18 (The ministry) and at least 16 (The council). Both can be right: at least 16 does not exclude 18.",
    );
  });
  it("tells running totals of two days from counts of a day, and both from each other", () => {
    const of = (first: boolean, second: boolean) =>
      formatDiscrepancy(text, {
        ...pair,
        kind: "day",
        first: words("ministry", { value: 18, asOf: seventh, cumulative: first }),
        second: words("council", { value: 20, cumulative: second }),
        sameCounting: first === second,
      });
    expect(of(true, true)).toContain("A later total may be higher");
    expect(of(false, false)).toContain("Each speaks for its own day");
    expect(of(true, false)).toContain("20 counts 9 Jan alone");
    expect(of(false, true)).toContain("18 counts 7 Jan alone");
  });
  it("prints the year where the two days are of different years", () => {
    const first = words("ministry", { value: 60, asOf: parseDay("2021-12-31") as Day });
    expect(formatDiscrepancy(text, { ...pair, kind: "day", first })).toContain("31 Dec 2021");
  });
  it("calls a replaced figure replaced, and not a fall", () => {
    const said = formatDiscrepancy(text, { ...pair, kind: "falls", replaces: true, withdrawn: [pair.first.claim] });
    expect(said).toBe("The council replaced 18 of 7 Jan by at least 16 on 9 Jan.");
  });
  it("holds the claims where their figures stand, so that each can be pressed", () => {
    const parts = discrepancySentence(text, { ...pair, kind: "falls" });
    const claims = parts.flatMap(({ said }) => (typeof said === "object" && "claim" in said ? [said.claim.id] : []));
    expect(claims).toEqual(["ministry", "council", "council", "ministry"]);
    expect(parts.map(({ said }) => (typeof said === "string" ? said : "")).join("")).not.toMatch(/\b1[68]\b/);
  });
  it("says once where a day comes from that no text gives, and keeps the figures in that remark as doors", () => {
    const of = (kind: PairWords["kind"], one: Basis, other: Basis) => {
      const first = words("ministry", { value: 18, asOf: seventh, asOfBasis: one });
      const second = words("council", { value: 16, qualifier: "at_least", asOfBasis: other });
      return { ...pair, kind, first, second };
    };
    const said = (...given: Parameters<typeof of>) => formatDiscrepancy(text, of(...given));
    const article = "The text gives no day for at least 16: that of the article stands in.";
    for (const kind of ["falls", "day", "disagree", "hedge", "vague", "wording"] as const) {
      expect(said(kind, "stated", "publication").split(article)).toHaveLength(2);
      expect(said(kind, "stated", "stated")).not.toContain("stands in");
    }
    expect(said("day", "inferred", "stated")).toContain("The day of 18 is inferred.");
    expect(said("day", "publication", "publication")).toContain("The texts give no day for 18 or at least 16");
    expect(said("day", "inferred", "inferred")).toContain("The days of 18 and at least 16 are inferred.");
    expect(said("day", "inferred", "publication")).toContain(`${article} The day of 18 is inferred.`);
    const doors = discrepancySentence(text, of("day", "stated", "publication")).flatMap(({ said: part }) =>
      typeof part === "object" && "claim" in part ? [part.claim.id] : [],
    );
    expect(doors).toEqual(["ministry", "council", "council"]);
    expect(said("scope", "publication", "publication")).not.toContain("no day");
    const undated = of("vague", "publication", "publication");
    expect(formatDiscrepancy(text, { ...undated, sameDay: true })).not.toContain("no day");
  });
  it("never turns a word into a number", () => {
    const first = words("paper", { qualifier: "word_only", word: "dozens" });
    const said = formatDiscrepancy(text, { ...pair, kind: "vague", first });
    expect(said).toContain("“dozens” (The paper) is a word");
    expect(said).not.toContain("Both can be right");
  });
  it("says how far about was taken to reach, and who withdrew a figure", () => {
    const said = formatDiscrepancy(text, { ...pair, tolerance: 0.1, withdrawn: [pair.first.claim] });
    expect(said).toContain("reach 10% to either side");
    expect(said).toContain("The ministry no longer stands by 18.");
  });
  it("prints what the publication printed, with the note that says what is wrong", () => {
    const garbled = {
      kind: "garbled",
      first: words("government", { value: 8000, qualifier: "nearly" }),
      outlet: "Publication C",
      language: "en",
      paragraph: 1,
      note: { en: "It makes police the detained." },
    } as const;
    expect(formatDiscrepancy(text, { ...garbled, asPrinted: "nearly 8,000 police" })).toBe(
      "Publication C (¶1) prints “nearly 8,000 police” where the claim is nearly 8,000 (The government). It makes police the detained.",
    );
    const right = formatDiscrepancy(text, { ...garbled, asPrinted: null });
    expect(right).toContain("prints something other than the claim");
  });
  it("has a name for each kind", () => {
    expect(nameDiscrepancy(text, { ...pair, kind: "falls" })).toBe("Lower later");
    expect(nameDiscrepancy(text, { ...pair, kind: "falls", replaces: true })).toBe("Replaced");
    expect(nameDiscrepancy(text, { ...pair, kind: "scope", isPart: true })).toBe("A part");
    expect(nameDiscrepancy(text, { ...pair, kind: "scope" })).toBe("Different scope");
  });
});
