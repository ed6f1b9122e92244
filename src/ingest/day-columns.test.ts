import { expect, it } from "vitest";
import { dayColumns } from "#ingest/day-columns.ts";

it.each([
  [
    ["City", "Measure", "4 Jan 2022", "5 Jan 2022", "6 Jan 2022", "7 Jan 2022"],
    "4 Jan 2022, 5 Jan 2022, 6 Jan 2022, and 1 more",
  ],
  [["Город", "04.01.2022", "05.01.2022", "13.01.2022"], "04.01.2022, 05.01.2022, 13.01.2022"],
  [["Қала", "4 қаңтар", "5 қаңтар", "6 қаңтар"], "4 қаңтар, 5 қаңтар, 6 қаңтар"],
])("a table with a column for each of three days or more is known by it: %s", (names, days) => {
  expect(dayColumns(names)).toBe(days);
});

it.each([
  [["Date", "4 Jan 2022", "5 Jan 2022"]],
  [["Country", "2020", "2021", "2022"]],
  [["Killed", "Injured 1", "May"]],
])("%s has none", (names) => {
  expect(dayColumns(names)).toBeNull();
});
