import { describe, expect, it } from "vitest";
import { cells, sampleIssues } from "#dataset/sample-package.ts";

describe("no claimant belongs to itself", () => {
  it("not directly", () => {
    expect(sampleIssues(cells("claimants", 4, { parent: "tv" }))).toEqual([
      "claimants:4:parent: leads back to tv itself; break the circle",
    ]);
  });
});
