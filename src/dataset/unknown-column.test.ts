import { describe, expect, it } from "vitest";
import { TABLES } from "#dataset/columns.ts";
import { formatIssue } from "#dataset/issue.ts";
import { headerIssues } from "#dataset/read-table.ts";
import { unknownColumn } from "#dataset/unknown-column.ts";

const EVENTS =
  "id,start,end,date_precision,start_basis,place,place_precision,category,claimant,status,killed_low,killed_best,killed_high,injured,detained,title_en,summary_en,lat";
const advice = (name: string, ...lacking: readonly string[]) => unknownColumn(name, lacking, ["en", "ru"]);

describe("a column that a table does not know may be one that it lacks", () => {
  it("those that share a word with it are named first", () => {
    expect(advice("killed", "id", "killed_low", "killed_best", "killed_high")).toBe(
      "rename it if it is one that this table lacks (killed_low, killed_best, killed_high, id), or remove it",
    );
    expect(advice("printed_as", "via", "as_printed")).toMatch("(as_printed, via)");
  });

  it("or one whose word begins a word of it, or the other way round", () => {
    expect(advice("longitude", "alias", "lat", "lon")).toMatch("(lon, alias, lat)");
    expect(advice("precis", "end", "date_precision")).toMatch("(date_precision, end)");
  });

  it("then those that are spelt like it, though they begin otherwise", () => {
    expect(advice("ind", "via", "end")).toMatch("(end, via)");
  });

  it("six are named at most", () => {
    expect(advice("hedge", "a1", "a2", "a3", "a4", "a5", "a6")).toMatch("(a1, a2, a3, a4, a5, a6), or");
    expect(advice("hedge", "a1", "a2", "a3", "a4", "a5", "a6", "a7")).toMatch("(a1, a2, a3, a4, a5, a6, …), or");
  });

  it("a slip of the keyboard is asked after", () => {
    expect(advice("parrent", "id", "parent")).toBe("did you mean parent?");
    expect(advice("Kind", "kind")).toBe("did you mean kind?");
  });

  it("a text names its language, one that the table lacks", () => {
    expect(advice("name", "name_ru", "parent")).toBe("name its language: name_ru");
  });

  it("where the table lacks none it is to be removed", () => {
    expect(advice("x")).toBe("remove it");
  });
});

it("a header lacks a column that must be there, and has one of another name: each names the other", () => {
  const header = EVENTS.replace("place_precision", "exactness").replace("start_basis,", "").split(",");
  expect(headerIssues(TABLES.events, header.slice(0, -1), ["en"]).map(formatIssue)).toEqual([
    "events:1:place_precision: is missing; add this column, or rename the one that holds it",
    "events:1:exactness: is not a column of this table; rename it if it is one that this table lacks (place_precision, start_basis), or remove it",
  ]);
});
