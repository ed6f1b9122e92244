import { expect, it } from "vitest";
import { reportCsv, reportLines } from "#ingest/import-report.ts";

const REPORT = {
  kept: 3,
  left: [
    { row: 9, reason: "repeats the id “7” of row 2" },
    { row: 4, reason: "repeats the id “8” of row 3" },
    { row: 10, column: "lat, lon", reason: "432.5, 57.19646 is no point of the globe" },
  ],
  notes: [{ row: 5, column: "best", note: "3 lies outside 0 to 0; all three are kept as they stand" }],
  found: ["cells are separated by commas"],
};

it("the counts of a report add up, and what is said of many rows is said once", () => {
  expect(reportLines(REPORT)).toEqual([
    "cells are separated by commas",
    "6 rows read = 3 kept + 3 left out",
    "2 × left out: repeats the id “7” of row 2 (also “8”)",
    "1 × left out: 432.5, 57.19646 is no point of the globe",
    "1 × kept: best 3 lies outside 0 to 0; all three are kept as they stand",
    "each row of these stands in import-report.csv",
  ]);
});

it("different cells of one reason are named, up to three, and the rest stand in the table", () => {
  const cells = ["1'200", "1'300", "1'300", "2'400", "9'900", "5'000"];
  const left = cells.map((cell, at) => ({ row: at + 2, reason: `Killed “${cell}” is not a whole number of people` }));
  expect(reportLines({ kept: 0, left, notes: [], found: [] }).slice(1)).toEqual([
    "6 × left out: Killed “1'200” is not a whole number of people (also “1'300”, “2'400” and others)",
    "each row of these stands in import-report.csv",
  ]);
});

it("as a table it has a line for every row that was left and every note, in the order of the file, with its column", () => {
  expect(reportCsv(REPORT).split("\r\n")).toEqual([
    "row,became,column,what",
    "4,left out,,repeats the id “8” of row 3",
    "5,kept,best,3 lies outside 0 to 0; all three are kept as they stand",
    "9,left out,,repeats the id “7” of row 2",
    '10,left out,"lat, lon","432.5, 57.19646 is no point of the globe"',
    "",
  ]);
});
