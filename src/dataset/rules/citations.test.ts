import { describe, expect, it } from "vitest";
import { sampleIssues } from "#dataset/sample-package.ts";

describe("nothing stands without its source", () => {
  it("every claim and every event is cited", () => {
    const issues = sampleIssues((sample) => {
      sample.tables.citations = sample.tables.citations.filter((row) => !row.event && row.claim !== "cl-price");
    });
    expect(issues).toEqual([
      "claims:5:id: no row of citations.csv says where “cl-price” is printed; add one",
      "events:2:id: no row of citations.csv says where “ev-protest” is printed; add one",
      "events:3:id: no row of citations.csv says where “ev-speech” is printed; add one",
    ]);
  });
});
