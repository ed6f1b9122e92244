import { expect, it } from "vitest";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { hardlyFalls } from "#ingest/rising-figures.ts";

/** One series for each list, its figures day after day. */
function rises(...series: (number | string)[][]): boolean {
  const lines = series.flatMap((figures, by) => figures.map((figure, at) => `2024-03-${10 + at};${by};${figure}`));
  const { rows } = readForeignTable(["day;by;figure", ...lines].join("\n"));
  return hardlyFalls(rows, { day: "day", figure: "figure", by: ["by"] }, null);
}

it("figures that never fall for five days or more tell a running count, in every series of that length", () => {
  expect(rises([1, 2, 2, 5, 9])).toBe(true);
  expect(rises([1, 2, 2, 5, 9], [1, 3, 4, 4, 6], [9, 1])).toBe(true);
  expect(rises([1, 2, 2, 5, 9], [5, 3, 4, 1, 6])).toBe(false);
});

it("fewer days, or figures that hardly move, tell nothing", () => {
  expect(rises([1, 2, 3, 4])).toBe(false);
  expect(rises([0, 0, 0, 0, 1, 1])).toBe(false);
  expect(rises()).toBe(false);
});

it("a hedge or a correction may let them fall once in ten steps, and words are passed over", () => {
  expect(rises([1, 2, "dozens", "about 5", "over 4", 6, 7, 8, 9, 10, 11, 12])).toBe(true);
  expect(rises([1, 2, 5, 4, 6, 7, 6, 9])).toBe(false);
});
