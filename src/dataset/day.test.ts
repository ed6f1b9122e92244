import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civil, type Day, dayOf, eachDay, isoDay, parseDay } from "#dataset/day.ts";

const anyDay = fc.integer({ min: -700_000, max: 200_000 }).map((n) => n as Day);

describe("a day is a calendar day, whatever the reader's clock", () => {
  it("counts from 1970-01-01, which is day 0", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("2022-01-02")).toBe(18994);
  });

  it("knows that 2 January 2022 was a Sunday", () => {
    expect(civil(parseDay("2022-01-02") as Day).weekday).toBe(7);
  });

  it("reads back every day that it writes", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it("agrees with the platform's calendar in UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        const { year, month, date: dayOfMonth, weekday } = civil(day);
        expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(weekday % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it("refuses dates that do not exist and texts that are not a date", () => {
    for (const text of [
      "2022-02-30",
      "2021-02-29",
      "2022-13-01",
      "2022-00-10",
      "2022-1-5",
      "5 Jan 2022",
      "",
      " 2022-01-05",
    ]) {
      expect(parseDay(text)).toBeNull();
    }
    expect(dayOf(2024, 2, 29)).not.toBeNull();
    expect(dayOf(1900, 2, 29)).toBeNull();
  });

  it("lists both ends of a range, and nothing for a range that runs backwards", () => {
    const day = parseDay("2022-01-05") as Day;
    expect(eachDay(day, addDays(day, 2)).map(isoDay)).toEqual(["2022-01-05", "2022-01-06", "2022-01-07"]);
    expect(eachDay(day, addDays(day, -1))).toEqual([]);
  });
});
