import { describe, expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { whyNoNumber } from "#ingest/why-no-number.ts";

it.each([
  ["12*", "*"],
  ["137†", "†"],
  ["3[1]", "[1]"],
  ["3 [a]", "[a]"],
  ["9 900¹", "¹"],
  ["10**", "**"],
])("a footnote sign is to be taken out, and is never taken for a digit: %s", (text, sign) => {
  expect(whyNoNumber(text)).toBe(
    `has a footnote sign, ${sign}; take the footnote sign out, or write what it says in a column of its own`,
  );
});

it("the last sign of a number is that of its fraction", () => {
  expect(whyNoNumber("12,000.50")).toContain("has a decimal point");
  expect(whyNoNumber("12.000,50")).toContain("has a decimal comma");
});

describe("a word for nobody is no zero", () => {
  const note = (word: string) => ({
    ...{ row: 2, column: "Injured" },
    note: `“${word}” is a word, not a zero; write 0 if there was nobody, leave it empty if it is not known; left empty`,
  });
  it.each(["none", "No", "жоқ", "нет"])("%s", (word) => {
    const events = { start: "Date", title: "Title", place: { name: "Town" }, injured: "Injured" };
    const { report } = importBy({ events }, `Date,Town,Title,Injured\n2022-01-04,R,A,${word}\n`);
    expect(report.notes).toEqual([note(word)]);
    const claims = {
      ...{ day: "Date", claimant: { name: "P", kind: "security" }, place: { name: "A", kind: "country" } },
      figures: ["Injured", "Killed"].map((column) => ({ column, metric: column.toLowerCase(), label: column })),
    };
    expect(importBy({ claims }, `Date,Injured,Killed\n2022-01-04,${word},2\n`).report.notes).toEqual([note(word)]);
  });
});
