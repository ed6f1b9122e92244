import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { type GivenClaim, statedIn } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { QUALIFIERS } from "#dataset/vocabulary.ts";
import { formatFigure, formatFigureWithUnit, nameClaim } from "#i18n/format-claim.ts";
import { textIn } from "#i18n/text.fixture.ts";

const text = textIn("en");
const DAYS = {
  ru: { one: "день", few: "дня", many: "дней", other: "дня" },
  kk: { one: "күн", other: "күн" },
};

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
    const unit = { en: { one: "day", other: "days" } };
    const written = (patch: GivenClaim) => formatFigureWithUnit(text, { claim: claim(patch), unit });
    expect(formatFigureWithUnit(text, { claim: words, unit })).toBe("“dozens”");
    expect(written({ value: 180 })).toBe("180\u00a0days");
    expect(written({ value: 1, qualifier: "more_than" })).toBe("more than 1\u00a0day");
  });

  it("sounds native with every hedge in Kazakh, and with the unit in the form that the hedge governs in Russian", () => {
    const said = (language: "ru" | "kk", patch: GivenClaim) =>
      formatFigureWithUnit(textIn(language), { claim: claim(patch), unit: DAYS }).replaceAll("\u00a0", " ");
    const hedged = (language: "ru" | "kk", value: number) =>
      (["exact", "at_least", "more_than", "nearly", "about", "up_to"] as const).map((qualifier) =>
        said(language, { qualifier, value }),
      );
    expect(hedged("kk", 5000)).toEqual([
      ...["5 000 күн", "кемінде 5 000 күн", "5 000-нан астам күн"],
      ...["5 000-ға жуық күн", "шамамен 5 000 күн", "5 000-ға дейін күн"],
    ]);
    expect(hedged("ru", 21)).toEqual([
      ...["21 день", "не менее 21 дня", "более 21 дня", "почти 21 день", "около 21 дня", "до 21 дня"],
    ]);
    expect(hedged("ru", 3)).toEqual([
      ...["3 дня", "не менее 3 дней", "более 3 дней", "почти 3 дня", "около 3 дней", "до 3 дней"],
    ]);
    expect(said("ru", { value: 1.5, qualifier: "more_than" })).toBe("более 1,5 дня");
    expect(said("ru", { value: 2, valueHigh: 21, qualifier: "range" })).toBe("от 2 до 21 дня");
    expect(said("kk", { value: 8000, qualifier: "nearly" })).toBe("8 000-ға жуық күн");
    expect(said("kk", { value: 2.5, qualifier: "more_than" })).toBe("2,5-тен астам күн");
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
