import { describe, expect, it } from "vitest";
import { all, cells, type SamplePackage, sampleIssues } from "#dataset/sample-package.ts";
import { QUALIFIERS } from "#dataset/vocabulary.ts";

describe("a figure is written as its qualifier says", () => {
  const oneNumber = QUALIFIERS.filter((qualifier) => qualifier !== "word_only" && qualifier !== "range");

  it.each(oneNumber)("%s takes a value and nothing else", (qualifier) => {
    const claim = (row: Parameters<typeof cells>[2]) =>
      all(cells("claims", 2, row), ...[2, 3].map((at) => cells("citations", at, { fidelity: "looser" })));
    expect(sampleIssues(claim({ qualifier }))).toEqual([]);
    expect(sampleIssues(claim({ qualifier, value: "" }))).toEqual([
      `claims:2:value: is empty, but the qualifier is ${qualifier}; write the number`,
    ]);
    expect(sampleIssues(claim({ qualifier, value_high: "200", word: "many" }))).toEqual([
      `claims:2:word: must be empty with ${qualifier}; only word_only carries a word`,
      `claims:2:value_high: must be empty with ${qualifier}; only range has two ends`,
    ]);
  });

  it("word_only takes a word and never a number", () => {
    expect(sampleIssues(cells("claims", 4, { word: "", value: "24", value_high: "36" }))).toEqual([
      "claims:4:word: is empty, but the qualifier is word_only; write the word as said",
      "claims:4:value: must be empty with word_only; a word never becomes a number",
      "claims:4:value_high: must be empty with word_only; only range has two ends",
    ]);
  });

  it("a number is no word, and is told as nothing else", () => {
    const issues = sampleIssues(cells("claims", 4, { word: "1 200" }));
    expect(issues.filter((issue) => issue.startsWith("claims:4:word"))).toEqual([
      "claims:4:word: “1 200” is a number; write it as the value, with its qualifier",
    ]);
  });

  it("a dot that may part thousands is asked about, where no people are counted", () => {
    const warned = (value: string) =>
      sampleIssues(cells("claims", 5, { value, value_high: "120000" })).filter((issue) => issue.includes("is read as"));
    expect(warned("1.500")).toEqual([
      "claims:5:value: warning: “1.500” is read as 1.5; write 1500 if the dot parts thousands, else fewer decimals or one more nought",
    ]);
    for (const value of ["1.5", "1.5000", "0.250", "1500", "12345.250"]) expect(warned(value)).toEqual([]);
  });

  it("range takes a lower and an upper end, in that order", () => {
    expect(sampleIssues(cells("claims", 5, { value: "" }))).toEqual([
      "claims:5:value: is empty, but the qualifier is range; write the number",
    ]);
    expect(sampleIssues(cells("claims", 5, { value: "120" }))).toEqual([]);
  });
});

describe("a figure has the unit of its metric", () => {
  it("people are counted in people, and whole", () => {
    expect(sampleIssues(cells("claims", 2, { unit: "people" }))).toEqual([]);
    const half = all(
      cells("claims", 2, { unit: "KZT", value: "164.5" }),
      cells("citations", 2, { as_printed: "164.5" }),
    );
    expect(sampleIssues(half)).toEqual([
      "claims:2:unit: is “KZT”, but this metric counts people; leave it empty or give the metric a unit",
      "claims:2:value: 164.5 is no number of people; write a whole number",
    ]);
  });

  it("all claims of a metric have one unit, for the page prints one behind all of them", () => {
    const priced = (id: string, unit: string) => (sample: SamplePackage) => {
      const claim = sample.tables.claims.find(({ metric }) => metric === "price");
      const citation = {
        publication: "pub-a",
        paragraph: "9",
        claim: id,
        as_printed: "60 to 120",
        fidelity: "faithful",
      };
      sample.tables.claims.push({ ...claim, id, unit });
      sample.tables.citations.push(citation);
    };
    expect(sampleIssues(priced("same", "KZT"))).toEqual([]);
    expect(sampleIssues(priced("other", "USD"))).toEqual([
      expect.stringMatching(/^claims:\d+:unit: is “USD”, but row \d+ of price has “KZT”; write the same, or make it/),
    ]);
  });
});
