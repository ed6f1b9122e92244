import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { reportCsv, reportLines } from "#ingest/import-report.ts";

const EVENTS = { start: "Day", title: "T", place: { name: "Town", lat: "Lat", lon: "Lon" } };
const row = (lat: string, lon: string) => `2022-01-05;R;${lat};${lon};A`;
const report = (...rows: string[]) => importBy({ events: EVENTS }, ["Day;Town;Lat;Lon;T", ...rows].join("\n")).report;

it("a comma that was read for a decimal point is told once for each column, with its rows", () => {
  const made = report(row("43,1", "76,1"), row("43,2", "76.2"), row("43.3", "76,3"), row("43,4", "76.4"), row("", ""));
  expect(reportCsv(made).trim().split("\r\n").slice(1)).toEqual([
    '2,kept,Lat,"has a comma for a decimal point in 3 rows: 2–3, 5"',
    '2,kept,Lon,"has a comma for a decimal point in 2 rows: 2, 4"',
    '6,kept,Lat,"is empty; the row stands beside the map, not on it"',
  ]);
  expect(reportLines(made)).toContain("1 × kept: Lat has a comma for a decimal point in 3 rows: 2–3, 5");
});

it("what is told of one row says what stands there", () => {
  expect(report(row("43,1", "76.1"), row("43.2", "76.2")).notes).toMatchObject([
    { row: 2, column: "Lat", note: "“43,1” has a comma for a decimal point" },
  ]);
});
