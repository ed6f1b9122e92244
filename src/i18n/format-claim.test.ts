import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { type GivenClaim, statedIn } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { QUALIFIERS } from "#dataset/vocabulary.ts";
import { formatFigure, formatFigureWithUnit, nameClaim } from "#i18n/format-claim.ts";
import { textIn } from "#i18n/text.fixture.ts";

const text = textIn("en");

function claim(patch: GivenClaim): Claim {
  return {
    id: "c",
    metric: "killed",
    population: "security_forces",
    place: "kazakhstan",
    asOf: 19001 as Day,
    asOfBasis: "stated",
    qualifier: "exact",
    word: null,
    wording: {},
    unit: null,
    claimant: "interior-ministry",
    via: null,
    status: "standing",
    partOf: null,
    supersedes: null,
    cumulative: true,
    note: {},
    ...patch,
    ...statedIn({ value: 16, ...patch }),
  };
}

describe("a figure in words", () => {
  it("never loses its hedge, in full or in short", () => {
    expect(formatFigure(text, claim({ qualifier: "at_least" }))).toBe("at least 16");
    expect(formatFigure(text, claim({ qualifier: "nearly", value: 8000 }))).toBe("nearly 8,000");
    expect(formatFigure(text, claim({ qualifier: "range", value: 10, valueHigh: 20 }))).toBe("10 to 20");
    const written = QUALIFIERS.map((qualifier) =>
      formatFigure(text, claim({ qualifier, valueHigh: 20, word: "dozens" }), "short"),
    );
    expect(new Set(written).size).toBe(QUALIFIERS.length);
  });

  it("leaves a word a word, without a unit", () => {
    const words = claim({ qualifier: "word_only", value: null, word: "dozens" });
    expect(formatFigureWithUnit(text, words, { en: "tenge" })).toBe("“dozens”");
    expect(formatFigureWithUnit(text, claim({ value: 120 }), { en: "tenge" })).toBe("120 tenge");
  });

  it("gives a word in the language of the page where the dataset has it, else as printed", () => {
    const words = claim({ qualifier: "word_only", value: null, word: "dozens" });
    const told = { ...words, wording: { en: "dozens", ru: "десятки" } };
    expect(formatFigure(textIn("ru"), told)).toContain("десятки");
    expect(formatFigure(textIn("ru"), words)).toContain("dozens");
  });

  it("is named with claimant, hedge, value, people, place and day", () => {
    const name = nameClaim(text, {
      claim: claim({ qualifier: "at_least" }),
      claimant: { en: "Interior Ministry" },
      metric: { en: "Killed" },
      unit: null,
      population: { en: "Security forces" },
      place: { en: "Kazakhstan" },
    });
    expect(name).toBe("Interior Ministry: at least 16, Killed, Security forces, Kazakhstan, Sunday, 9 January 2022");
  });

  it("is named with where its day comes from, when no text gives it", () => {
    const named = (asOfBasis: Claim["asOfBasis"]) =>
      nameClaim(text, {
        claim: claim({ asOfBasis }),
        claimant: { en: "Interior Ministry" },
        metric: { en: "Killed" },
        unit: null,
        population: { en: "Security forces" },
        place: { en: "Kazakhstan" },
      });
    expect(named("publication")).toMatch(/Sunday, 9 January 2022 \(day of the article\)$/);
    expect(named("inferred")).toMatch(/Sunday, 9 January 2022 \(inferred\)$/);
  });
});
