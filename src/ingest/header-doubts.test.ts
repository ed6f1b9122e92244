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
