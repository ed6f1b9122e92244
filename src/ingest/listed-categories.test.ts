import { describe, expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { listedCategories } from "#ingest/listed-categories.ts";

describe("cells that list several of what others hold alone become categories, and are told", () => {
  it.each([
    [["Tear gas,Arrest", "Arrest", "Arrest,Tear gas"], "Type: 2 cells hold several of what other cells hold alone"],
    [["Tear gas; arrest", "Arrest"], "1 cell holds several of what other cells hold alone (“Tear gas; arrest”)"],
  ])("%j", (cells, line) => {
    expect(listedCategories("Type", cells)).toEqual([expect.stringContaining(line)]);
  });

  it.each([[["Looting, arson", "March"]], [["Arrest", "March"]], [["Protest/riot", "Protest/riot"]], [[]]])(
    "but not a name with a comma whose parts stand nowhere alone: %j",
    (cells) => {
      expect(listedCategories("Type", cells)).toEqual([]);
    },
  );

  it("in the report of an import, which splits nothing", () => {
    const events = { start: "Date", place: { name: "Town", precision: "city" }, title: "Title", category: "Type" };
    const text = 'Date,Town,Title,Type\n2024-01-01,R,A,"Tear gas,Arrest"\n2024-01-02,R,B,Arrest\n';
    expect(importBy({ events }, text).report.found).toContain(
      "Type: 1 cell holds several of what other cells hold alone (“Tear gas,Arrest”), which becomes a category of its own; nothing is split, so give each row one, or keep the others in a column of their own",
    );
  });
});
