import { describe, expect, it } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { ALL_DAYS } from "#features/timeline/day-range.ts";
import { type End, readTypedDay } from "#features/timeline/typed-day.ts";
import type { Range } from "#model/range.ts";

const day = (iso: string) => parseDay(iso) ?? expect.fail(iso);
const coverage = { from: day("2022-01-02"), to: day("2022-01-19") };
const read = (end: End, text: string, range: Range = ALL_DAYS) => readTypedDay({ end, text, range, coverage });

describe("a typed day", () => {
  it("is taken when the timeline covers it", () => {
    expect(read("from", "2022-01-05")).toEqual({ day: day("2022-01-05") });
    expect(read("to", "2022-01-02")).toEqual({ day: day("2022-01-02") });
  });

  it("is not taken while it is incomplete or no date", () => {
    expect(read("from", "")).toEqual({ problem: "incomplete" });
    expect(read("from", "2022-02-30")).toEqual({ problem: "incomplete" });
  });

  it("is not taken outside the coverage", () => {
    expect(read("from", "2022-01-01")).toEqual({ problem: "outside" });
    expect(read("to", "0202-01-05")).toEqual({ problem: "outside" });
  });

  it("is not taken when it would cross the other end; both on one day is fine", () => {
    const range = { from: day("2022-01-05"), to: day("2022-01-07") };
    expect(read("from", "2022-01-08", range)).toEqual({ problem: "crossing" });
    expect(read("to", "2022-01-04", range)).toEqual({ problem: "crossing" });
    expect(read("from", "2022-01-07", range)).toEqual({ day: day("2022-01-07") });
  });
});
