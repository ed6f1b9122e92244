import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALENDARS } from "#i18n/calendars.ts";
import { KAZAKH_CASES, kazakhEnding } from "#i18n/kazakh-ending.ts";
import { lastNumberWord } from "#i18n/kazakh-number-word.ts";

/** Every word that a number can end with, with its dative and ablative as grammars print them. */
const NUMERALS: readonly [number, word: string, dative: string, ablative: string][] = [
  [0, "нөл", "ге", "ден"],
  [1, "бір", "ге", "ден"],
  [2, "екі", "ге", "ден"],
  [3, "үш", "ке", "тен"],
  [4, "төрт", "ке", "тен"],
  [5, "бес", "ке", "тен"],
  [6, "алты", "ға", "дан"],
  [7, "жеті", "ге", "ден"],
  [8, "сегіз", "ге", "ден"],
  [9, "тоғыз", "ға", "дан"],
  [10, "он", "ға", "нан"],
  [20, "жиырма", "ға", "дан"],
  [30, "отыз", "ға", "дан"],
  [40, "қырық", "қа", "тан"],
  [50, "елу", "ге", "ден"],
  [60, "алпыс", "қа", "тан"],
  [70, "жетпіс", "ке", "тен"],
  [80, "сексен", "ге", "нен"],
  [90, "тоқсан", "ға", "нан"],
  [100, "жүз", "ге", "ден"],
  [1000, "мың", "ға", "нан"],
  [1e6, "миллион", "ға", "нан"],
  [1e9, "миллиард", "қа", "тан"],
];

/** The months with their dative, locative and ablative. */
const MONTHS: readonly [month: string, dative: string, locative: string, ablative: string][] = [
  ["қаңтар", "ға", "да", "дан"],
  ["ақпан", "ға", "да", "нан"],
  ["наурыз", "ға", "да", "дан"],
  ["сәуір", "ге", "де", "ден"],
  ["мамыр", "ға", "да", "дан"],
  ["маусым", "ға", "да", "нан"],
  ["шілде", "ге", "де", "ден"],
  ["тамыз", "ға", "да", "дан"],
  ["қыркүйек", "ке", "те", "тен"],
  ["қазан", "ға", "да", "нан"],
  ["қараша", "ға", "да", "дан"],
  ["желтоқсан", "ға", "да", "нан"],
];

const number = fc.integer({ min: 0, max: 1e9 });

describe("the word that a number is read to its end with", () => {
  it("is the last digit that is not nought, its ten, or the group that ends the number", () => {
    for (const [value, word] of NUMERALS) expect(lastNumberWord(value), String(value)).toBe(word);
    const read = (value: number) => lastNumberWord(value);
    expect([5000, 164, 120, 1300, 20_000, 10_500, 1_000_200, 3_000_000, 1_020_000].map(read)).toEqual([
      ...["мың", "төрт", "жиырма", "жүз", "мың", "жүз", "жүз", "миллион", "мың"],
    ]);
  });

  it("is the last of the decimals, read as a number: one and a half ends in five", () => {
    expect([1.5, 0.25, 0.1, 12.125, 7.03, 1.4, -1.6].map(lastNumberWord)).toEqual([
      ...["бес", "бес", "бір", "бес", "үш", "төрт", "алты"],
    ]);
  });

  it("does not depend on what stands before it", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 999 }), (before, last) => {
        expect(lastNumberWord(before * 1000 + last)).toBe(lastNumberWord(last));
        if (before % 1000 > 0) expect(lastNumberWord(before * 1000)).toBe("мың");
      }),
    );
  });

  it("is a numeral for every number, whole or with decimals", () => {
    const words = NUMERALS.map(([, word]) => word);
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
        expect(words).toContain(lastNumberWord(whole + thousandths / 1000));
      }),
    );
  });
});

describe("the ending of a word", () => {
  it("is that of every numeral", () => {
    for (const [, word, dative, ablative] of NUMERALS) {
      expect([kazakhEnding(word, "dative"), kazakhEnding(word, "ablative")], word).toEqual([dative, ablative]);
    }
  });

  it("is that of every month", () => {
    expect(MONTHS.map(([month]) => month)).toEqual(CALENDARS.kk.day.date.months);
    for (const [month, ...endings] of MONTHS) {
      const written = (["dative", "locative", "ablative"] as const).map((form) => kazakhEnding(month, form));
      expect(written, month).toEqual(endings);
    }
  });

  it("makes the locative an adjective", () => {
    const written = ["қаңтар", "сәуір", "қыркүйек"].map((month) => `${month}${kazakhEnding(month, "attributive")}`);
    expect(written).toEqual(["қаңтардағы", "сәуірдегі", "қыркүйектегі"]);
  });

  it("keeps to one kind of vowel in all its forms", () => {
    fc.assert(
      fc.property(number, (value) => {
        const endings = KAZAKH_CASES.map((form) => kazakhEnding(lastNumberWord(value), form)).join("");
        expect(endings).toMatch(/^(?:[^еі]*|[^аы]*)$/u);
      }),
    );
  });
});
