import { describe, expect, it } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { axisLabels } from "#features/timeline/axis-labels.ts";
import { dayScale } from "#features/timeline/day-scale.ts";
import { formatDay } from "#i18n/format-day.ts";

const day = (iso: string) => parseDay(iso) ?? expect.fail(iso);

function written(from: string, to: string, width: number): string[] {
  const coverage = { from: day(from), to: day(to) };
  const scale = dayScale({ coverage, span: { x: 0, width }, earlier: false, later: false });
  return axisLabels(scale, (at, style) => formatDay("en", at, style)).map(({ day: at, style }) =>
    formatDay("en", at, style),
  );
}

describe("axisLabels", () => {
  it("names the month at the first day and then writes numbers", () => {
    expect(written("2022-01-02", "2022-01-06", 400)).toEqual(["2 Jan", "3", "4", "5", "6"]);
  });

  it("names the month again where it changes, and the year where that changes", () => {
    expect(written("2022-01-30", "2022-02-02", 400)).toEqual(["30 Jan", "31", "1 Feb", "2"]);
    expect(written("2021-12-30", "2022-01-02", 600)).toEqual(["30 Dec", "31", "1 Jan 2022", "2"]);
  });

  it("thins out by a regular stride when days are narrow", () => {
    expect(written("2022-01-02", "2022-01-19", 300)).toEqual(["2 Jan", "4", "6", "8", "10", "12", "14", "16", "18"]);
  });

  it("leaves the numbers out where only months have room", () => {
    expect(written("2022-01-17", "2022-06-30", 260)).toEqual(["17 Jan", "1 Mar", "1 Apr", "1 May", "1 Jun"]);
  });

  it("names only the first days of years where months have no room", () => {
    expect(written("2019-05-20", "2023-02-01", 700)).toEqual([
      "20 May 2019",
      "1 Jan 2020",
      "1 Jan 2021",
      "1 Jan 2022",
      "1 Jan 2023",
    ]);
  });

  it("leaves air between all labels, from a week to ten years, on any screen", () => {
    for (const to of ["2022-01-08", "2022-03-31", "2022-12-31", "2031-12-31"]) {
      for (const width of [200, 320, 800, 1600]) {
        const coverage = { from: day("2022-01-02"), to: day(to) };
        const scale = dayScale({ coverage, span: { x: 0, width }, earlier: false, later: false });
        const labels = axisLabels(scale, (at, style) => formatDay("kk", at, style));
        expect(labels.length).toBeGreaterThan(0);
        const gaps = labels.slice(1).map((label, i) => label.x - (labels[i]?.x ?? 0));
        expect(Math.min(...gaps, 99)).toBeGreaterThan(16);
      }
    }
  });

  it("names fewer days in larger letters", () => {
    const coverage = { from: day("2022-01-02"), to: day("2022-01-19") };
    const scale = dayScale({ coverage, span: { x: 0, width: 300 }, earlier: false, later: false, letters: 2 });
    expect(
      axisLabels(scale, (at, style) => formatDay("en", at, style)).map(({ day: at }) => at - coverage.from),
    ).toEqual([0, 5, 10, 15]);
  });
});
