import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

describe("the days of a publication", () => {
  it("an updated publication counts by the day of its update", () => {
    const change = all(
      cells("claims", 2, { as_of: "2022-01-10" }),
      cells("publications", 2, { updated: "2022-01-10" }),
    );
    expect(sampleIssues(change)).toEqual([]);
  });
});
