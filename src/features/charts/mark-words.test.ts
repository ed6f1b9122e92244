import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import type { Mark } from "#features/charts/mark.ts";
import { markWords } from "#features/charts/mark-words.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { january, sampleLookup } from "#model/sample-dataset.ts";

const text = textIn("en");
const lookup = sampleLookup();
const figures = (lines: readonly { words: string; figure: string }[]) =>
  lines.map((line) => `${line.words} ${line.figure}`.trim());

describe("markWords", () => {
  const by = markWords(text, lookup, "claimant");
  const label = (mark: Mark, notes = true) => by.ways(mark, { limit: 300, notes })[0]?.lines ?? [];

  it("labels a mark with its claimant and the figure with its hedge", () => {
    expect(figures(label(aMark({ at: january(9), value: 16, qualifier: "at_least" })))).toEqual([
      "Interior Ministry 16+",
    ]);
  });

  it("says how many publications print one claim, where it is asked to", () => {
    const mark = aMark({ at: january(9), value: 164, publications: ["a", "b"] });
    expect(figures(label(mark))).toEqual(["Interior Ministry 164", "2 publications, one claim"]);
    expect(figures(label(mark, false))).toEqual(["Interior Ministry 164"]);
  });

  it("names the day of a mark that does not stand on it, in one piece", () => {
    const mark = aMark({ at: january(9), day: january(7), value: 18 });
    expect(by.name(mark)).toBe("Interior Ministry, of 7\u00a0Jan");
    expect(by.name(aMark({ at: january(2), day: january(0), value: 18 }))).toBe(
      "Interior Ministry, of 31\u00a0Dec\u00a02021",
    );
  });

  it("sets a sign after the day only where a figure follows", () => {
    const given = { at: january(13), day: january(9), carriedIn: true };
    expect(figures(label(aMark({ ...given, value: 164 })))).toEqual(["Interior Ministry, of 9\u00a0Jan: 164"]);
    expect(by.name(aMark({ ...given, qualifier: "word_only", value: null, word: "dozens" }))).not.toMatch(/[,:]$/);
  });

  it("names the publication where the series are publications", () => {
    const words = markWords(text, lookup, "publication");
    expect(words.name(aMark({ series: "b" }))).toBe("Outlet B");
    expect(words.name(aMark({ series: "" }))).toBe("Not printed by any publication read");
  });

  it("keeps a word a word", () => {
    const mark = aMark({ at: 5 as Day, qualifier: "word_only", value: null, word: "dozens" });
    expect(by.said(mark)).toBe("“dozens”");
  });
});
