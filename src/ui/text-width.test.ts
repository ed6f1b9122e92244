import { describe, expect, it } from "vitest";
import { textWidth } from "#ui/text-width.ts";

describe("textWidth", () => {
  it("grows with every letter and with the size of the type", () => {
    expect(textWidth("", 12)).toBe(0);
    expect(textWidth("7,939 people", 12)).toBeGreaterThan(textWidth("7,939", 12));
    expect(textWidth("7,939", 24)).toBeCloseTo(2 * textWidth("7,939", 12));
  });

  it("takes a space that does not break for as narrow as one that does", () => {
    expect(textWidth("8\u00a0000", 12)).toBe(textWidth("8 000", 12));
  });

  it("knows that Cyrillic capitals are wider than thin letters", () => {
    expect(textWidth("ЖШЮ", 12)).toBeGreaterThan(textWidth("ilt", 12));
  });
});
