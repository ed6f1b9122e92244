import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { claimDays } from "#features/charts/claim-days.ts";

const days = (from: number, to: number) => ({ from: from as Day, to: to as Day });
const span = (claims: readonly number[], from: number, to: number) => claimDays(claims as Day[], days(from, to));

describe("claimDays", () => {
  it("leaves a day of air before the first claim and after the last", () => {
    expect(span([7, 10, 9], 2, 19)).toEqual(days(6, 11));
  });

  it("shows no day beyond the range, and at least three of those that it has", () => {
    expect(span([2], 2, 19)).toEqual(days(2, 4));
    expect(span([19], 2, 19)).toEqual(days(17, 19));
    expect(span([10], 10, 10)).toEqual(days(10, 10));
  });

  it("begins with the range where every claim is older", () => {
    expect(span([], 13, 15)).toEqual(days(13, 15));
    expect(span([-700], 2, 19)).toEqual(days(2, 4));
  });

  it("holds every claim of the range", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), fc.nat(30), fc.nat(30), (claims, from, length) => {
        const axis = span(claims, from, from + length);
        expect(axis.from).toBeGreaterThanOrEqual(from);
        expect(axis.to).toBeLessThanOrEqual(from + length);
        expect(axis.to - axis.from + 1).toBeGreaterThanOrEqual(Math.min(3, length + 1));
        for (const day of claims.filter((one) => one >= from && one <= from + length)) {
          expect(day).toBeGreaterThanOrEqual(axis.from);
          expect(day).toBeLessThanOrEqual(axis.to);
        }
      }),
    );
  });
});
