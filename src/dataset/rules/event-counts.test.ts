import { describe, expect, it } from "vitest";
import { cells, sampleDataset, sampleIssues } from "#dataset/sample-package.ts";

describe("what an event counts", () => {
  it.each([
    ["three ends in order", { killed_low: "1", killed_best: "2", killed_high: "3" }, []],
    ["a lone estimate", { killed_best: "2" }, []],
    ["nothing said", {}, []],
    [
      "an estimate above its ends",
      { killed_low: "0", killed_best: "3", killed_high: "0" },
      ["events:2:killed_best: warning: 3 lies outside 0 to 0; all three are kept as they stand"],
    ],
    [
      "an estimate below its only end",
      { killed_low: "4", killed_best: "3" },
      ["events:2:killed_best: warning: 3 lies outside 4 to …; all three are kept as they stand"],
    ],
    ["an estimate at its lower end", { killed_low: "3", killed_best: "3", killed_high: "5" }, []],
    ["an estimate at its upper end", { killed_low: "3", killed_best: "5", killed_high: "5" }, []],
  ])("%s", (_, row, expected) => {
    expect(sampleIssues(cells("events", 2, row))).toEqual(expected);
  });

  it("an empty cell is not a zero", () => {
    const [first, second] = sampleDataset(cells("events", 2, { injured: "0" })).events;
    expect([first?.injured, first?.detained, second?.injured]).toEqual([0, null, null]);
  });
});
