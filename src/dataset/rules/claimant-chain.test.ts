import { describe, expect, it } from "vitest";
import { cells, sampleIssues } from "#dataset/sample-package.ts";

describe("no claimant belongs to itself", () => {
  it("not directly", () => {
    expect(sampleIssues(cells("claimants", 4, { parent: "tv" }))).toEqual([
      "claimants:4:parent: leads back to tv itself; break the circle",
    ]);
  });

  it("not through the bodies above it: each of the circle is named", () => {
    expect(sampleIssues(cells("claimants", 2, { parent: "health" }))).toEqual([
      "claimants:2:parent: leads back to government itself; break the circle",
      "claimants:3:parent: leads back to health itself; break the circle",
    ]);
  });
});
