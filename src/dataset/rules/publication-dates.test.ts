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

  it("an update before the print is told once, and of no claim", () => {
    expect(sampleIssues(cells("publications", 2, { updated: "2021-01-10" }))).toEqual([
      "publications:2:updated: 2021-01-10 lies before the publication, 2022-01-09; check both days",
    ]);
  });

  it("a print after the day on which the data were made gets a second look", () => {
    const made = (created: string) =>
      sampleIssues((sample) => {
        Object.assign(sample.descriptor, { created });
      });
    expect(made("2022-01-10")).toEqual([]);
    expect(made("2022-01-09")).toEqual([
      "publications:3:published: warning: 2022-01-10 lies after the day on which these data were made (created, 2022-01-09); look at the year, or write a later day there",
    ]);
  });
});
