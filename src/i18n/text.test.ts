import { describe, expect, it } from "vitest";
import { ENGLISH, type MessageId } from "#i18n/catalogue.ts";
import { spokenLanguage, textFor } from "#i18n/text.ts";

describe("the words of the interface", () => {
  it("count as the language counts", () => {
    const { count } = textFor("en");
    expect([count("count.events", 0), count("count.events", 1), count("count.events", 1200)]).toEqual([
      "0 events",
      "1 event",
      "1,200 events",
    ]);
  });

  it("take a data text in the page's language, else in English, else in any", () => {
    const { name } = textFor("kk");
    expect(name({ en: "Kazakhstan", kk: "Қазақстан" })).toBe("Қазақстан");
    expect(name({ en: "Kazakhstan", ru: "Казахстан" })).toBe("Kazakhstan");
    expect(name({ ru: "Казахстан" })).toBe("Казахстан");
    expect(name(undefined)).toBe("");
  });

  it("are English, all of them, for a language without a catalogue", () => {
    expect(spokenLanguage(null)).toBe("en");
    expect(spokenLanguage("en")).toBe("en");
    for (const wish of ["ru", "kk"] as const) expect(textFor(spokenLanguage(wish)).locale).toBe(spokenLanguage(wish));
  });

  it("compile, every one of them, and say something", () => {
    const { t } = textFor("en");
    const anything = new Proxy({}, { get: (_, name) => (name === "count" ? 2 : "x") });
    for (const id of Object.keys(ENGLISH) as MessageId[]) {
      expect(t(id, anything), id).not.toBe("");
      expect(t(id, anything), id).not.toMatch(/[{}]/);
    }
  });
});
