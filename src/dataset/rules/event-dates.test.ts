import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

describe("the days of an event", () => {
  it.each([
    [
      "an event of a day has no other end",
      { end: "2022-01-06" },
      ["events:2:date_precision: is day, but the event has another end; empty the end or write range"],
    ],
    ["an event of a day may repeat its day as its end", { end: "2022-01-05" }, []],
    [
      "a range ends after its start",
      { date_precision: "range", end: "2022-01-05" },
      ["events:2:end: a range needs an end after its start; fill it in or write day"],
    ],
    ["a range may end on any later day", { date_precision: "range", end: "2022-01-06" }, []],
    ["an approximate day needs no end", { date_precision: "approximate" }, []],
  ])("%s", (_rule, changed, expected) => {
    expect(sampleIssues(cells("events", 2, changed))).toEqual(expected);
  });

  it("what is announced ahead may lie after the publication", () => {
    expect(sampleIssues(cells("events", 3, { start: "2022-01-19" }))).toEqual([]);
  });

  it("an updated publication counts by the day of its update", () => {
    const change = all(
      cells("events", 2, { start: "2022-01-10" }),
      cells("publications", 2, { updated: "2022-01-10" }),
    );
    expect(sampleIssues(change)).toEqual([]);
  });
});
