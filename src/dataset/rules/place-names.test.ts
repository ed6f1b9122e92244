import { describe, expect, it } from "vitest";
import { added, cells, sampleIssues } from "#dataset/sample-package.ts";

const row = (from: string, to: string, place = "almaty") =>
  added("place-names", { place, from, to, name_en: "Verny", name_ru: "Верный" });

describe("a further name of a place", () => {
  it.each([
    {
      rule: "may be that of one day",
      change: cells("place-names", 3, { from: "2041-12-31" }),
      says: [],
    },
    {
      rule: "has a first or a last day",
      change: cells("place-names", 3, { from: "", to: "" }),
      says: ["3:from: is empty, and so is to; the name in force at all times stands in places.csv"],
    },
    {
      rule: "lies before another as well as after it",
      change: row("", "1990-01-01", "moscow"),
      says: [],
    },
    { rule: "may follow another on the next day", change: row("1993-01-28", "1993-12-31"), says: [] },
    {
      rule: "shares no day with another",
      change: row("1993-01-27", "1993-12-31"),
      says: ["4:from: shares days with row 2; a place has one name a day"],
    },
    {
      rule: "shares no day with one that is open at an end",
      change: row("", "1921-02-05"),
      says: ["4:from: shares days with row 2; a place has one name a day"],
    },
    { rule: "may share its days with that of another place", change: row("", "1921-02-05", "airport"), says: [] },
  ])("$rule", ({ change, says }) => {
    expect(sampleIssues(change)).toEqual(says.map((rest) => `place-names:${rest}`));
  });
});
