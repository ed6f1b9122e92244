import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexEntry } from "#exports/bibtex.ts";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { january } from "#model/sample-dataset.ts";

const about = {
  ...sampleAbout(),
  ...{ name: "sample", title: "Sample", version: "1.0.0", creators: ["A newsroom"] },
  url: "https://example.org/a_b/v/1.0.0/",
};

describe("an entry for BibTeX", () => {
  it("names who made what, in which version, where, and when it was looked at", () => {
    expect(bibtexEntry(about, january(9))).toBe(
      [
        "@misc{sample-v1.0.0,",
        "  author = {{A newsroom}},",
        "  title = {{Sample}},",
        "  version = {1.0.0},",
        "  note = {CC-BY-4.0},",
        "  url = {https://example.org/a_b/v/1.0.0/},",
        "  urldate = {2022-01-09},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("names the year and the day of the version where they are known", () => {
    expect(bibtexEntry({ ...about, created: "2022-01-08" }, january(9))).toContain(
      "  year = {2022},\n  date = {2022-01-08},\n  version",
    );
  });

  it("names no author where nobody is named, and no address where none is known", () => {
    expect(bibtexEntry({ ...about, creators: [], url: null }, january(9))).not.toMatch(/author|url =/);
  });

  it("joins authors, and keeps each of them whole", () => {
    const entry = bibtexEntry({ ...about, creators: ["Ministry and Office", "B"] }, january(9));
    expect(entry).toContain("author = {{Ministry and Office} and {B}}");
  });

  it("shows signs that LaTeX takes for commands as they are", () => {
    expect(bibtexEntry({ ...about, title: "50 % of $5 & #1_a {b} ~c ^d \\e" }, january(9))).toContain(
      "{{50 \\% of \\$5 \\& \\#1\\_a \\{b\\} \\textasciitilde{}c \\textasciicircum{}d \\textbackslash{}e}}",
    );
  });

  it("has a line for each field, and closes none before its end, whatever the texts are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const lines = bibtexEntry({ ...about, title: text, creators: [text] }, january(9))
          .trimEnd()
          .split("\n");
        expect(lines).toHaveLength(8);
        for (const line of lines.slice(1, -1)) {
          const braces =
            line
              .replace(/\\[{}]/g, "")
              .match(/[{}]/g)
              ?.join("") ?? "";
          expect(braces).toMatch(/^\{(?:\{(?:\{\})*\})?\}$/);
        }
      }),
    );
  });
});
