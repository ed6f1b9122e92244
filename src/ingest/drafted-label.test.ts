import { describe, expect, it } from "vitest";
import { draftedLabel, labelOfCell } from "#ingest/drafted-label.ts";

describe("the name of a column is drafted as a label that people read", () => {
  it.each([
    ["killed_cum", "Killed (cumulative)"],
    ["killed_children_cum", "Killed children (cumulative)"],
    ["inj_total", "Injured total"],
    ["cumInjured", "Injured (cumulative)"],
    ["personsMissing", "Persons missing"],
    ["TOTAL_KILLED", "Total killed"],
    ["UN_staff_killed", "UN staff killed"],
    ["deaths.to.date", "Deaths to date"],
    ["погибло_всего", "Погибло всего"],
    ["  Погибло,  чел.", "Погибло, чел."],
    ["Arrested (HRW)", "Arrested (HRW)"],
    ["cum", "Cum"],
    [" __ ", "__"],
  ])("%s: %s", (name, label) => {
    expect(draftedLabel(name)).toBe(label);
  });

  it("what a cell says stays as it is, unless underscores join its words", () => {
    expect(labelOfCell("armed_clash")).toBe("Armed clash");
    for (const cell of ["protest", "McDonald", "children under 5"]) expect(labelOfCell(cell)).toBe(cell);
  });
});
