import { describe, expect, it } from "vitest";
import { textIn } from "#i18n/text.fixture.ts";

describe("the words of the interface", () => {
  it("count as the language counts", () => {
    const { count } = textIn("en");
    expect([count("count.events", 0), count("count.events", 1), count("count.events", 1200)]).toEqual([
      "0 events",
      "1 event",
      "1,200 events",
    ]);
  });

  it("take a data text in the page's language, else in English, else in any", () => {
    const { name } = textIn("kk");
    expect(name({ en: "Kazakhstan", kk: "Қазақстан" })).toBe("Қазақстан");
    expect(name({ en: "Kazakhstan", ru: "Казахстан" })).toBe("Kazakhstan");
    expect(name({ ru: "Казахстан" })).toBe("Казахстан");
    expect(name(undefined)).toBe("");
  });
});
