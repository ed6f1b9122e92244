import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapWords } from "#ui/wrap-words.ts";

const letters = (line: string) => line.length;

describe("wrapWords", () => {
  it("keeps a text that fits on one line", () => {
    expect(wrapWords("Interior Ministry", 30, letters)).toEqual(["Interior Ministry"]);
  });

  it("breaks between words and never inside one", () => {
    expect(wrapWords("Kazakh authorities (not named further)", 20, letters)).toEqual([
      "Kazakh authorities",
      "(not named further)",
    ]);
    expect(wrapWords("Gesundheitsministerium", 5, letters)).toEqual(["Gesundheitsministerium"]);
  });

  it("keeps words together that a no-break space joins", () => {
    expect(wrapWords("some words just\u00a0under\u00a08,000", 12, letters)).toEqual([
      "some words",
      "just\u00a0under\u00a08,000",
    ]);
  });

  it("begins no line with the dot between two things", () => {
    expect(wrapWords("Killed · Almaty · 9 Jan", 8, letters)).toEqual(["Killed ·", "Almaty ·", "9 Jan"]);
  });

  it("loses no word and keeps their order", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), fc.integer({ min: 1, max: 40 }), (words, limit) => {
        expect(wrapWords(words.join(" "), limit, letters).join(" ")).toBe(words.join(" "));
      }),
    );
  });
});
