import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { dayTicks, tickStyle } from "#features/charts/day-ticks.ts";

const range = (from: number, to: number) => ({ from: from as Day, to: to as Day });

describe("dayTicks", () => {
  it("prints every day while there is room", () => {
    expect(dayTicks(range(10, 14), 500, 50)).toEqual([10, 11, 12, 13, 14]);
  });

  it("leaves days out evenly where room is short", () => {
    expect(dayTicks(range(0, 17), 300, 50)).toEqual([0, 3, 6, 9, 12, 15]);
  });

  it("prints the day of a range of one day, however narrow", () => {
    expect(dayTicks(range(3, 3), 0, 50)).toEqual([3]);
  });

  it("never prints more labels than fit, and only days of the range", () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.integer({ min: 60, max: 900 }), (length, width) => {
        const ticks = dayTicks(range(0, length), width, 50);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(1, Math.floor(width / 50)));
        expect(ticks.every((day) => day >= 0 && day <= length)).toBe(true);
      }),
    );
  });
});

describe("tickStyle", () => {
  it("names the month of the first day, and where it changes", () => {
    const ticks = dayTicks(range(29, 33), 500, 50);
    const styles = (alone: boolean) => ticks.map((_, i) => tickStyle({ ticks, alone, years: false }, i));
    expect(styles(true)).toEqual(["short", "number", "short", "number", "number"]);
    expect(styles(false)).toEqual(["short", "short", "short", "short", "short"]);
  });

  it("names the year of the first day and where it changes, if the days are of more than one", () => {
    const ticks = dayTicks(range(363, 367), 500, 80);
    const styles = ticks.map((_, i) => tickStyle({ ticks, alone: false, years: true }, i));
    expect(styles).toEqual(["medium", "short", "medium", "short", "short"]);
  });
});
