import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

const TOO_LARGE = "this part is larger than its whole, cl-killed; check both figures";

describe("a part lies inside its whole", () => {
  it.each([
    { part: "exact", value: "165", whole: "exact", tooLarge: true },
    { part: "exact", value: "164", whole: "exact", tooLarge: false },
    { part: "at_least", value: "165", whole: "exact", tooLarge: true },
    { part: "at_least", value: "164", whole: "exact", tooLarge: false },
    { part: "more_than", value: "164", whole: "exact", tooLarge: true },
    { part: "exact", value: "164", whole: "nearly", tooLarge: true },
    { part: "exact", value: "165", whole: "up_to", tooLarge: true },
    { part: "nearly", value: "900", whole: "exact", tooLarge: false },
    { part: "up_to", value: "900", whole: "exact", tooLarge: false },
    { part: "about", value: "900", whole: "exact", tooLarge: false },
    { part: "exact", value: "900", whole: "at_least", tooLarge: false },
    { part: "exact", value: "900", whole: "more_than", tooLarge: false },
    { part: "exact", value: "900", whole: "about", tooLarge: false },
  ])("$part $value of a whole of $whole 164: too large is $tooLarge", ({ part, value, whole, tooLarge }) => {
    const change = all(
      cells("claims", 2, { qualifier: whole }),
      cells("claims", 3, { qualifier: part, value }),
      cells("citations", 4, { as_printed: value }),
      ...[2, 3, 4].map((row) => cells("citations", row, { fidelity: "looser" })),
    );
    expect(sampleIssues(change)).toEqual(tooLarge ? [`claims:3:part_of: ${TOO_LARGE}`] : []);
  });

  it("two days of one claimant may contradict each other: that is a warning", () => {
    const change = all(
      cells("claims", 3, { value: "900", as_of: "2022-01-08" }),
      cells("citations", 4, { as_printed: "900" }),
    );
    expect(sampleIssues(change)).toEqual([`claims:3:part_of: warning: ${TOO_LARGE}`]);
  });

  it("it is not, by a detour, a part of itself", () => {
    expect(sampleIssues(cells("claims", 3, { part_of: "cl-killed-almaty" }))).toEqual([
      "claims:3:part_of: leads back to cl-killed-almaty itself; break the circle",
    ]);
  });
});

describe("a claim supersedes an earlier one", () => {
  it("of the same metric", () => {
    expect(sampleIssues(cells("claims", 4, { supersedes: "cl-price" }))).toEqual([
      "claims:4:supersedes: names a claim of another metric (price, not killed); name one of the same metric",
    ]);
  });

  it("which is not of a later day; the same day is allowed", () => {
    expect(sampleIssues(cells("claims", 4, { supersedes: "cl-killed" }))).toEqual([]);
    expect(sampleIssues(cells("claims", 4, { supersedes: "cl-killed", as_of: "2022-01-08" }))).toEqual([
      "claims:4:supersedes: names a later claim, of 2022-01-09; swap the two, for a claim replaces an earlier one",
    ]);
  });
});
