import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

const prints = (row: number, as_printed: string, fidelity = "faithful") =>
  cells("citations", row, { as_printed, fidelity });

describe("the number of a claim is what its citations print", () => {
  it("another number is a doubt, and names them", () => {
    expect(sampleIssues(all(prints(2, "about 461"), prints(3, "146")))).toEqual([
      "claims:2:value: warning: 164 is not what citations.csv prints (“about 461” in row 2, “146” in row 3); correct one of them, or call the print garbled",
    ]);
  });

  it("one citation that prints it is enough", () => {
    expect(sampleIssues(prints(2, "461"))).toEqual([]);
    expect(sampleIssues(all(prints(2, "461"), prints(3, "164", "looser")))).toEqual([]);
  });

  it("a garbled citation prints something else by its nature", () => {
    expect(sampleIssues(all(prints(2, "461"), prints(3, "164", "garbled")))).toHaveLength(1);
    expect(sampleIssues(all(prints(2, "461", "garbled"), prints(3, "461", "garbled")))).toEqual([]);
  });

  it("each end of a range is looked for", () => {
    expect(sampleIssues(prints(6, "60 to 130"))).toEqual([
      "claims:5:value_high: warning: 120 is not what citations.csv prints (“60 to 130” in row 6); correct one of them, or call the print garbled",
    ]);
    expect(sampleIssues(prints(6, "between 6 and 120"))).toEqual([
      expect.stringMatching(/^claims:5:value: warning: 60/),
    ]);
  });

  it("a number in words, and a word in place of a number, are left to the reader", () => {
    expect(sampleIssues(all(prints(2, "a hundred and sixty-four"), prints(3, "461")))).toEqual([]);
    expect(sampleIssues(prints(5, "24"))).toEqual([]);
  });
});
