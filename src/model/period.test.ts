import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civil, type Day, isoDay, parseDay } from "#dataset/day.ts";
import { periodsOf } from "#model/period.ts";

const day = (iso: string) => parseDay(iso) as Day;
const written = (from: string, to: string, period: "day" | "week" | "month") =>
  periodsOf({ from: day(from), to: day(to) }, period).map((each) => [isoDay(each.from), isoDay(each.to)]);

test("weeks begin on Monday and are cut to the coverage", () => {
  expect(written("2022-01-01", "2022-01-12", "week")).toEqual([
    ["2022-01-01", "2022-01-02"],
    ["2022-01-03", "2022-01-09"],
    ["2022-01-10", "2022-01-12"],
  ]);
});

test("months are those of the calendar, over the end of a year", () => {
  expect(written("2021-12-31", "2022-02-02", "month")).toEqual([
    ["2021-12-31", "2021-12-31"],
    ["2022-01-01", "2022-01-31"],
    ["2022-02-01", "2022-02-02"],
  ]);
});

test("every day of a coverage is in one period, and no other day is", () => {
  const days = fc.integer({ min: -40_000, max: 40_000 });
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -1, max: 900 }),
      fc.constantFrom("day", "week", "month"),
      (start, n, period) => {
        const from = start as Day;
        const periods = periodsOf({ from, to: addDays(from, n - 1) }, period as "day" | "week" | "month");
        const held = periods.flatMap((each) =>
          Array.from({ length: each.to - each.from + 1 }, (_, i) => each.from + i),
        );
        expect(held).toEqual(Array.from({ length: Math.max(0, n) }, (_, i) => from + i));
        for (const each of periods.slice(1)) {
          if (period === "week") expect(civil(each.from).weekday).toBe(1);
          if (period === "month") expect(civil(each.from).date).toBe(1);
        }
      },
    ),
  );
});
