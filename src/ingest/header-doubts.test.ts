import { describe, expect, it } from "vitest";
import { importAs, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";

describe("cells below no name are told, with their column and their first row, since nobody can ask for them", () => {
  it("of a text", () => {
    const told =
      "column 4, which has no name, holds 1 cell, in row 2 (“353”), and nobody reads it; give it a name in the header";
    expect(readForeignTable("Date,City,Killed,,Injured\n2022-01-05,Almaty,10,353,4\n").doubts).toEqual([told]);
    expect(readForeignTable("A,B,,\nx,,,\ny,z,1,\nv,w,2,\n").doubts).toEqual([
      "column 3, which has no name, holds 2 cells, the first in row 3 (“1”), and nobody reads it; give it a name in the header",
    ]);
  });

  it("of records of JSON", () => {
    expect(readForeignTable('[{"a":1,"":2}]').doubts[0]).toMatch(/^column 2, which has no name, holds 1 cell/);
  });

  it("in the report of a mapping and of a form that is known", () => {
    const events = { start: "Date", title: "What", place: { name: "City", precision: "region" } };
    const mapped = importBy({ events }, "Date,What,City,\n2022-01-05,Raid,Almaty,353\n");
    expect(mapped.report.found.join("\n")).toContain("column 4, which has no name, holds 1 cell");
    const timemap = "id,date,location,latitude,longitude,description,\n1,2022-01-05,A,43.2,76.9,Raid,353\n";
    expect(importAs("timemap", timemap).report.found.join("\n")).toContain("column 7, which has no name");
  });

  it("not where there is nothing below them", () => {
    expect(readForeignTable("A,,B,\nx,,z,\n").doubts).toEqual([]);
  });
});

it("a first row without a digit and with words below no name looks like a second row of names", () => {
  const table = readForeignTable("Date,City,Casualties,,Detained\n,,Killed,Injured,\n2022-01-05,Almaty,12,353,200\n");
  expect(table.doubts[0]).toBe(
    "row 2 looks like a second row of names (Killed, Injured); write both rows as one, with a name for each column",
  );
  expect(readForeignTable("Date,,City\n2022-01-05,x,Almaty\n").doubts.join()).not.toContain("second row");
  expect(readForeignTable("What,City\nRaid,Almaty\n").doubts).toEqual([]);
});

describe("a file whose first row is a record like the others is refused, since that row would be lost as names", () => {
  it.each([
    ["a day above days", "2022-01-13,Almaty,Raids,3\n2022-01-14,Almaty,Raids,4\n", "2022-01-13"],
    ["a day that is written otherwise", "13.01.2022;Алматы\n14.01.2022;Алматы\n", "13.01.2022"],
    ["a month above months", "Jan 2022,Almaty\nFeb 2022,Almaty\n", "Jan 2022"],
    ["a record that names something twice", "2022-01-13,Almaty,Almaty\n2022-01-14,Aktobe,Aktobe\n", "2022-01-13"],
    ["a coordinate above coordinates", "Almaty,43.25,76.95\nAktobe,50.28,57.2\n", "43.25"],
  ])("%s", (_, text, held) => {
    expect(() => readForeignTable(text)).toThrow(
      `Row 1, which should name the columns, holds “${held}”, as the rows below it do: the file seems to have no header row.`,
    );
  });

  it.each([
    ["days as columns, above figures", "City,2022-01-05,2022-01-06\nAlmaty,3,4\n"],
    ["scenarios called by numbers, beside a year", "Year,2.6,4.5\n2030,1.5,2.5\n"],
    ["years as columns", "City,2021,2022\nAlmaty,3,4\n"],
    ["a header alone", "2022-01-13,Almaty\n"],
  ])("%s are a header", (_, text) => {
    expect(readForeignTable(text).doubts).toEqual([]);
  });

  it("a whole number above whole numbers may be a name, and is told", () => {
    expect(readForeignTable("Almaty,Raids,3\nAktobe,Raids,4\n").doubts).toEqual([
      "columns are called as the numbers below them: 3; if the file has no header row, put one above, since its first row was taken for the names",
    ]);
  });
});
