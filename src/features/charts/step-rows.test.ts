import { describe, expect, it } from "vitest";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { stepRows } from "#features/charts/step-rows.ts";

describe("stepRows", () => {
  it("joins the running figures of one series, and of no other", () => {
    const marks = [
      aMark({ series: "ministry", at: 7, value: 18 }),
      aMark({ series: "ministry", at: 9, value: 26 }),
      aMark({ series: "television", at: 8, value: 40 }),
    ];
    expect(stepRows(marks)).toEqual({
      series: ["ministry"],
      rows: [
        { day: 7, ministry: 18 },
        { day: 9, ministry: 26 },
      ],
    });
  });

  it("draws no step for words, nor for figures that are not running totals", () => {
    const marks = [
      aMark({ series: "a", at: 7, value: 1, cumulative: false }),
      aMark({ series: "a", at: 8, value: 2, cumulative: false }),
      aMark({ series: "b", at: 7, value: null, qualifier: "word_only" }),
      aMark({ series: "b", at: 8, value: 2 }),
    ];
    expect(stepRows(marks).series).toEqual([]);
  });

  it("leaves out a day on which the series gives two figures", () => {
    const marks = [
      aMark({ series: "a", at: 7, value: 1 }),
      aMark({ series: "a", at: 8, value: 5 }),
      aMark({ series: "a", at: 8, value: 6 }),
      aMark({ series: "a", at: 9, value: 9 }),
    ];
    expect(stepRows(marks).rows).toEqual([
      { day: 7, a: 1 },
      { day: 9, a: 9 },
    ]);
  });

  it("keeps the step to a figure that others deny: its claimant stands by it", () => {
    const marks = [aMark({ series: "a", at: 7, value: 1 }), aMark({ series: "a", at: 8, value: 5, status: "denied" })];
    expect(stepRows(marks).series).toEqual(["a"]);
  });

  it("joins nothing to a figure that was withdrawn", () => {
    const marks = [aMark({ series: "a", at: 7, value: 1 }), aMark({ series: "a", at: 8, value: 5, struck: true })];
    expect(stepRows(marks).series).toEqual([]);
  });
});
