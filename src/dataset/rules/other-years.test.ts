import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

const event = (start: string, date_precision = "day") => cells("events", 2, { start, end: "", date_precision });

describe("a day that would lie on the timeline in its year gets a second look", () => {
  it("of an event and of a claim", () => {
    expect(sampleIssues(event("1922-01-05"))).toContain(
      "events:2:start: warning: 1922-01-05 lies before the timeline, and 2022-01-05 on it; look at the year",
    );
    expect(sampleIssues(cells("claims", 3, { as_of: "2002-01-09" }))).toContain(
      "claims:3:as_of: warning: 2002-01-09 lies before the timeline, and 2022-01-09 on it; look at the year",
    );
  });

  it("not of what was another time, or is known to a span alone", () => {
    const years = (issues: readonly string[]) => issues.filter((issue) => issue.endsWith("look at the year"));
    expect(years(sampleIssues(event("2021-12-16")))).toEqual([]);
    expect(years(sampleIssues(event("2022-01-05")))).toEqual([]);
    expect(years(sampleIssues(all(event("2021-01-05", "range"), cells("events", 2, { end: "2022-01-06" }))))).toEqual(
      [],
    );
  });
});
