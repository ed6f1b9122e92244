import { expect, it } from "vitest";
import { reportCsv, reportLines } from "#ingest/import-report.ts";

const REPORT = {
  kept: 3,
  left: [
    { row: 9, reason: "repeats the id “7” of row 2" },
    { row: 4, reason: "repeats the id “8” of row 3" },
  ],
  notes: [{ row: 5, column: "best", note: "3 lies outside 0 to 0; all three are kept as they stand" }],
  found: ["cells are separated by commas"],
};

it("the counts of a report add up, and what is said of many rows is said once", () => {
  expect(reportLines(REPORT)).toEqual([
    "cells are separated by commas",
    "5 rows read = 3 kept + 2 left out",
    "2 × left out: repeats the id “7” of row 2",
    "1 × kept: best 3 lies outside 0 to 0; all three are kept as they stand",
  ]);
});

it("as a table it has a line for every row that was left and every note, in the order of the file", () => {
  expect(reportCsv(REPORT).split("\r\n")).toEqual([
    "row,became,column,what",
    "4,left out,,repeats the id “8” of row 3",
    "5,kept,best,3 lies outside 0 to 0; all three are kept as they stand",
    "9,left out,,repeats the id “7” of row 2",
    "",
  ]);
});
