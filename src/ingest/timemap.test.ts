import { expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { datasetOf, importAs } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { knownForm } from "#ingest/import-incidents.ts";

it("a TimeMap in JSON becomes a dataset; its sources stand in the summary, its first filter is the category", () => {
  const records = [
    {
      ...{ id: "CIV1", date: "02/24/2022", latitude: "50.1", longitude: "36.2", location: "Rivertown" },
      ...{ description: "Windows of a school were broken.", sources: [{ path: "https://example.org/1" }] },
      filters: [{ key: "Area", value: "School" }],
    },
    { id: "CIV2", date: "02/25/2022", latitude: "", longitude: "", location: "?", description: "Nowhere." },
  ];
  const made = importAs("timemap", JSON.stringify(records));
  const { events, places } = datasetOf(made);
  expect(events.map(({ start, summary }) => [isoDay(start), summary.en])).toEqual([
    ["2022-02-24", "Windows of a school were broken. Sources: https://example.org/1"],
  ]);
  expect(events[0]?.category).toBe("school");
  expect(places.map(({ kind, name }) => [kind, name.en])).toEqual([
    ["country", "Whole area"],
    ["city", "Rivertown"],
  ]);
  expect(made.report.left).toEqual([
    { row: 2, reason: "names no place: latitude, longitude, location and town are empty or not known" },
  ]);
});

it("a long description is cut in the title and whole in the summary", () => {
  const description = `${"word ".repeat(40)}end`;
  const text = `id,date,latitude,longitude,description\n1,2022-02-24,50,36,${description}\n`;
  const [event] = datasetOf(importAs("timemap", text)).events;
  expect([...(event?.title.en ?? "")].length).toBeLessThanOrEqual(90);
  expect(event?.title.en).toMatch(/…$/);
  expect(event?.summary.en).toBe(description);
});

it("a title is that of the event, and all that is told of it where its description is empty; one of both has to be there", () => {
  const rows = ["1,2022-02-24,50,36,March,Many came.", "2,2022-02-24,50,36,Rally,", "3,2022-02-24,50,36,,"];
  const made = importAs("timemap", ["id,date,latitude,longitude,title,description", ...rows].join("\n"));
  expect(datasetOf(made).events.map(({ title, summary }) => [title.en, summary.en])).toEqual([
    ["March", "Many came."],
    ["Rally", "Rally"],
  ]);
  expect(made.report.left).toEqual([{ row: 4, column: "description", reason: "description is empty" }]);
  expect(made.report.found.filter((line) => line.includes("title"))).toEqual([]);
});

it("a table with the columns of a TimeMap that counts people is none: a TimeMap would leave them unread", () => {
  const formOf = (header: string) => knownForm(readForeignTable(`${header}\n`));
  expect(formOf("id,date,latitude,longitude,description,location")).toBe("timemap");
  expect(formOf("ID,Date,Latitude,Longitude,Description,Killed low,Killed best")).toBeNull();
  expect(formOf("id,date,latitude,longitude,description,detained")).toBeNull();
});

it("a cell that is not read, since another of its row stands for it, is told, though other rows read its column", () => {
  const text = [
    "id,date,latitude,longitude,description,category,associations,town,colour",
    "1,2022-02-24,50,36,A,March,Students,Rivertown,red",
    "2,2022-02-24,50,36,B,,Miners,,red",
    "3,2022-02-24,50,36,C,March,Teachers,Hilltown,red",
    "4,,50,36,D,March,Nobody,Hilltown,red",
  ].join("\n");
  expect(importAs("timemap", text).report.found.slice(-2)).toEqual([
    "columns that nobody reads: colour",
    "cells that are not read, since others of their rows stand for them: associations (2 rows, the first is 2)",
  ]);
});

it("a row with the name of its place and without coordinates is kept beside the map", () => {
  const text =
    "id,date,latitude,longitude,description,location\n1,2022-02-24,,,A,Rivertown\n2,2022-02-24,50,36,B,Hilltown\n";
  const made = importAs("timemap", text);
  expect(datasetOf(made).places.map(({ id, kind, lat }) => [id, kind, lat])).toEqual([
    ["whole-area", "country", null],
    ["rivertown-without-a-point", "region", null],
    ["hilltown", "city", 50],
  ]);
  expect(made.report.notes).toEqual([
    { row: 2, column: "latitude", note: "is empty; the row stands beside the map, not on it" },
  ]);
});
