import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

describe("the days of a publication", () => {
  it("it is not updated before it is published", () => {
    expect(sampleIssues(cells("publications", 3, { updated: "2022-01-09" }))).toEqual([
      "publications:3:updated: 2022-01-09 lies before the publication, 2022-01-10",
    ]);
  });

  it("no figure speaks for a day after the publication of it; each citation that is too early is named", () => {
    expect(sampleIssues(cells("claims", 2, { as_of: "2022-01-10" }))).toEqual([
      "claims:2:as_of: 2022-01-10 lies after the publication that prints it; pub-a is of 2022-01-09 (citations row 2)",
    ]);
  });

  it("an updated publication counts by the day of its update", () => {
    const change = all(
      cells("claims", 2, { as_of: "2022-01-10" }),
      cells("publications", 2, { updated: "2022-01-10" }),
    );
    expect(sampleIssues(change)).toEqual([]);
  });
});
