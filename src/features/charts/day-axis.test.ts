import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { dayAfterX, dayAxis, dayX, markX } from "#features/charts/day-axis.ts";

const axis = (more: Partial<Parameters<typeof dayAxis>[0]> = {}) =>
  dayAxis({ days: { from: 2 as Day, to: 11 as Day }, left: 40, right: 540, lane: false, ...more });
const day = (number: number) => number as Day;

describe("dayAxis", () => {
  it("divides its width evenly, half a day of air at both ends", () => {
    expect(axis()).toMatchObject({ dayWidth: 50, lane: 0, domain: [1.5, 11.5] });
    expect([dayX(axis(), day(2)), dayX(axis(), day(11))]).toEqual([65, 515]);
  });

  it("keeps a lane before the first day for what is older, and on no day", () => {
    const early = axis({ lane: true });
    expect(early.lane).toBeGreaterThan(0);
    expect(early.domain[0]).toBeCloseTo(1.5 - early.lane / early.dayWidth);
    const older = { ...aMark({ at: 2, value: 164 }), day: day(0) };
    expect(markX(early, older)).toBeLessThan(early.left + early.lane);
    expect(markX(early, aMark({ at: 2, value: 164 }))).toBeGreaterThan(early.left + early.lane);
  });

  it("keeps days outside at the nearer edge of the days", () => {
    const early = axis({ lane: true });
    expect(dayX(early, day(1))).toBe(early.left + early.lane);
    expect(dayX(early, day(20))).toBe(540);
  });

  it("ends what lasts at the next day, and after the last day at the right edge", () => {
    expect(dayAfterX(axis(), day(2))).toBe(dayX(axis(), day(3)));
    expect(dayAfterX(axis(), day(11))).toBe(540);
  });

  it("writes days by their number alone where the months have no room", () => {
    expect(axis().alone).toBe(false);
    expect(axis({ right: 340 })).toMatchObject({ alone: true, ticks: axis().ticks });
    expect(axis({ right: 140 }).ticks.length).toBeLessThan(10);
  });
});
