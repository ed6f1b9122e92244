import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, PLURAL_FORMS } from "#dataset/vocabulary.ts";
import type { MessageId } from "#i18n/catalogue.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { KAZAKH_CASES } from "#i18n/kazakh-ending.ts";
import { messageParts } from "#i18n/message-parts.fixture.ts";
import { textIn } from "#i18n/text.fixture.ts";

const ENGLISH = CATALOGUES.en;
const IDS = Object.keys(ENGLISH) as MessageId[];
const translations = LANGUAGES.filter((language) => language !== "en");

/** Tabs, buttons, chips and column heads: there is no room for a text that is much longer than the English one. */
const TIGHT = [
  /^panel\./,
  /^clock\.(?:happened|known)$/,
  /^app\.(?:retry|close|share|notice\.dismiss)$/,
  /^timeline\.(?:from|to|play|pause|back|forward|reset|more|preset\.(?:all|busiest))$/,
  /^map\.(?:fit|places|legend|legend\.all|tray\.more|tray\.less)$/,
  /^filters\.(?:claimants|publications|places|categories|search|clear)$/,
  /^figures\.more$/,
  /^charts\.(?:by\.|table$|table\.(?:day|known|claimant|figure|printed)$)/,
  /^disagreements\.(?:by\.|passages$)/,
  /^ledger\.(?:column\.|events\.sort)/,
  /^sources\.(?:link|archive|close|matrix\.sign\.)/,
  /^method\.(?:open|coverage\.(?:publication|read|cited|uncited|why|claims|events))$/,
  /^download\.(?:open|scope\.|csv\.)/,
  /^status\.(?:standing|corrected|retracted|denied)$/,
];

/** What is left to a translator: a text of placeholders and signs alone says the same in every language. */
function hasWords(message: string): boolean {
  const { plurals } = messageParts(message);
  return plurals.length > 0 || /\p{L}/u.test(message.replace(/\{\w+\}/g, ""));
}

/** The placeholders of a message, each without the ending that Kazakh asks for: `{day_dative}` is `{day}`. */
function declined(language: Language, message: string): readonly string[] {
  const { placeholders } = messageParts(message);
  if (language !== "kk") return placeholders;
  const ending = new RegExp(`_(?:${KAZAKH_CASES.join("|")})$`);
  return [...new Set(placeholders.map((name) => name.replace(ending, "")))].sort();
}

/** A number with a word after it that is not one of those that never change with the number, or an abbreviation. */
const NUMBER_AND_WORD = /\{(?:n|m|solid|pale)\}\s+(?!(?:of|on|first|dated|lasting|из)\s|px$|пкс$)\p{L}/u;

function besidePlurals(message: string): string {
  return message.replace(/\{\w+, plural,(?:[^{}]|\{(?:[^{}]|\{\w+\})*\})*\}/g, "…");
}

describe.each(LANGUAGES)("the catalogue of the language %s", (language) => {
  const catalogue: Readonly<Record<string, string>> = CATALOGUES[language];
  const entries = Object.entries(catalogue);

  it("has every text of the English one and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...IDS].sort());
  });

  it("says something with every text, and leaves no brace over", () => {
    const { t } = textIn(language);
    for (const id of IDS) {
      const names = messageParts(catalogue[id] ?? "").placeholders;
      const anything = Object.fromEntries(names.map((name) => [name, name === "count" || name === "total" ? 2 : "x"]));
      expect(t(id, anything), id).not.toBe("");
      expect(t(id, anything), id).not.toMatch(/[{}]/);
    }
  });

  it("uses the placeholders of the English text", () => {
    for (const [id, message] of entries) {
      expect(declined(language, message), id).toEqual(messageParts(ENGLISH[id as MessageId]).placeholders);
    }
  });

  it("counts with a plural wherever a noun follows a number", () => {
    const unplural = entries.filter(([, message]) => NUMBER_AND_WORD.test(besidePlurals(message)));
    expect(unplural.map(([id]) => id)).toEqual([]);
  });

  it("has every plural form that the language counts with", () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    expect([...PLURAL_FORMS[language]].sort()).toEqual(forms);
    for (const [id, message] of entries) {
      for (const plural of messageParts(message).plurals) expect(plural, id).toEqual(forms);
    }
  });

  it("is set with the signs of print, not with straight quotes", () => {
    for (const [id, message] of entries) expect(message, id).not.toMatch(/["'`]/);
  });
});

describe.each(translations)("the translation %s", (language) => {
  it("leaves no text in English", () => {
    const catalogue = CATALOGUES[language];
    expect(IDS.filter((id) => hasWords(ENGLISH[id]) && catalogue[id] === ENGLISH[id])).toEqual([]);
  });

  it("fits where there is little room: at most six signs or two fifths longer than English", () => {
    const catalogue = CATALOGUES[language];
    const tight = IDS.filter((id) => TIGHT.some((pattern) => pattern.test(id)));
    const tooLong = tight.filter((id) => {
      const english = messageParts(ENGLISH[id]).length;
      return messageParts(catalogue[id]).length > Math.max(english * 1.4, english + 6);
    });
    expect(tooLong).toEqual([]);
  });

  it("lists only texts that exist where it asks for little room", () => {
    for (const pattern of TIGHT)
      expect(IDS.filter((id) => pattern.test(id)).length, String(pattern)).toBeGreaterThan(0);
  });
});
