import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

const prints = (row: number, as_printed: string, fidelity = "faithful") =>
  cells("citations", row, { as_printed, fidelity });
const claim = (qualifier: string) => cells("claims", 2, { qualifier });

describe("the hedge of a claim is what its faithful citations print", () => {
  it("another one is a doubt, and is told with the words", () => {
    expect(sampleIssues(all(prints(2, "at least 164"), prints(3, "164+")))).toEqual([
      "claims:2:qualifier: warning: exact is not the hedge that citations.csv prints (“at least 164” in row 2, “164+” in row 3); correct one of them, or call the print looser",
    ]);
    expect(sampleIssues(all(claim("up_to"), prints(2, "some 164"), prints(3, "some 164")))).toHaveLength(1);
  });

  it("none where the claim has one, too", () => {
    expect(sampleIssues(all(claim("nearly"), prints(2, "164"), prints(3, "164 people")))).toHaveLength(1);
  });

  it("one faithful citation with it is enough; a looser one may say more or less", () => {
    expect(sampleIssues(prints(2, "at least 164"))).toEqual([]);
    expect(sampleIssues(all(claim("at_least"), prints(2, "at least 164"), prints(3, "164", "looser")))).toEqual([]);
    expect(sampleIssues(all(prints(2, "about 164", "looser"), prints(3, "164")))).toEqual([]);
  });

  it("a number in words, a range and a language that is not known here are left to the reader", () => {
    expect(sampleIssues(all(claim("at_least"), prints(2, "no fewer than a hundred"), prints(3, "164")))).toEqual([]);
    const french = ["pub-a", "pub-b"].map((_, index) => cells("publications", index + 2, { language: "fr" }));
    expect(sampleIssues(all(claim("at_least"), prints(2, "164"), prints(3, "164"), ...french))).toEqual([]);
  });
});
