import { expect, test } from "vitest";
import { addDays } from "#dataset/day.ts";
import { dayScale } from "#features/timeline/day-scale.ts";
import { periodOf } from "#features/timeline/period-of.ts";
import { january } from "#model/sample-dataset.ts";

const over = (days: number, width: number) =>
  periodOf(
    dayScale({
      coverage: { from: january(1), to: addDays(january(1), days - 1) },
      span: { x: 0, width },
      earlier: false,
      later: false,
    }),
  );

test("days are bars of their own while there is room for them, then weeks are, then months", () => {
  expect([over(18, 300), over(365, 800), over(730, 800), over(3650, 800), over(3650, 300)]).toEqual([
    "day",
    "day",
    "week",
    "month",
    "month",
  ]);
});

test("a plot that has not been measured shows days", () => {
  expect(over(3650, 0)).toBe("day");
});
