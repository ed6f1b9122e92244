import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf, prints } from "#dataset/paragraphs.ts";

describe("paragraphs are the lines that are not blank", () => {
  it("whatever ends a line", () => {
    expect(paragraphsOf("\uFEFFTitle\r\n\r\n  \nFirst.\rSecond.\n")).toEqual(["Title", "First.", "Second."]);
  });

  it("none of them is blank", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\t") }), (text) => {
        expect(paragraphsOf(text).every((line) => line.trim() !== "")).toBe(true);
      }),
    );
  });
});

describe("a paragraph prints a figure", () => {
  it.each([
    ["It said 164 people died.", "164 people"],
    ["It said 164, of whom", "164"],
    ["the toll was 164.", "164"],
    ["“nearly 8,000”", "nearly 8,000"],
    ["in 1164 and 164 places", "164"],
    ["cost $164", "$164"],
    ["погибли 164 человека", "164 человека"],
  ])("“%s” prints “%s”", (paragraph, printed) => {
    expect(prints(paragraph, printed)).toBe(true);
  });

  it.each([
    ["It said 164 died.", "16"],
    ["It said 164,000 died.", "164"],
    ["It said 1,164 died.", "164"],
    ["It said 1.64 died.", "64"],
    ["It said 164.5 died.", "164"],
    ["dozens of them", "dozen"],
    ["человека", "век"],
    ["Nearly 8,000", "nearly 8,000"],
    ["nearly  8,000", "nearly 8,000"],
    ["anything", ""],
  ])("“%s” does not print “%s”", (paragraph, printed) => {
    expect(prints(paragraph, printed)).toBe(false);
  });
});
