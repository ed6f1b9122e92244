import { describe, expect, it } from "vitest";
import { added, cells, sampleIssues } from "#dataset/sample-package.ts";

const row = (from: string, to: string, place = "almaty") =>
  added("place-names", { place, from, to, name_en: "Verny", name_ru: "Верный" });

describe("a further name of a place", () => {
  it.each([
    {
      rule: "belongs to a place of the dataset",
      change: cells("place-names", 2, { place: "almatty" }),
      says: ["2:place: there is no “almatty” in places.csv; did you mean almaty?"],
    },
    {
      rule: "says since when or until when",
      change: cells("place-names", 2, { to: "" }),
      says: ["2:from: is empty, and so is to; the name in force at all times stands in places.csv"],
    },
    {
      rule: "begins before it ends",
      change: cells("place-names", 3, { from: "2042-01-01" }),
      says: ["3:to: 2041-12-31 lies before from, 2042-01-01; swap them"],
    },
    {
      rule: "may be that of one day",
      change: cells("place-names", 3, { from: "2041-12-31" }),
      says: [],
    },
    {
      rule: "has days that exist",
      change: cells("place-names", 2, { to: "1993-02-30" }),
      says: ["2:to: 1993-02-30 is not a date that exists; write it as YYYY-MM-DD"],
    },
    {
      rule: "is given in every language",
      change: cells("place-names", 2, { name_ru: "" }),
      says: ["2:name_ru: has no text in ru; translate it"],
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
