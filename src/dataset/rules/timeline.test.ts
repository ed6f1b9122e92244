import { describe, expect, it } from "vitest";
import { sampleIssues } from "#dataset/sample-package.ts";

const spanning = (from: string, to: string) =>
  sampleIssues(({ descriptor }) => {
    descriptor.qantar.coverage = { from, to };
  }).filter((issue) => issue.startsWith("datapackage:qantar.coverage"));

describe("a timeline that is empty for years gets a second look", () => {
  it("at the end whose year may be a slip", () => {
    expect(spanning("2022-01-02", "2202-01-19")).toEqual([
      "datapackage:qantar.coverage.to: warning: 2202-01-19 is 180 years from the last day of the tables on the timeline, 2022-01-10; look at the year",
    ]);
    expect(spanning("2002-01-02", "2022-01-19")).toEqual([
      "datapackage:qantar.coverage.from: warning: 2002-01-02 is 20 years from the first day of the tables on the timeline, 2022-01-02; look at the year",
    ]);
  });

  it("where none of the days of the tables lies on it", () => {
    expect(spanning("2042-01-02", "2042-01-19")).toEqual([
      "datapackage:qantar.coverage: warning: has none of the days of the tables, from 2022-01-02 on; look at its years",
    ]);
  });

  it("not where it only has room before and after", () => {
    expect(spanning("2021-06-01", "2022-12-31")).toEqual([]);
  });
});
