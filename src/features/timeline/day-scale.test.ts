import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, parseDay } from "#dataset/day.ts";
import { chosenSpan, dayAt, dayScale, dayX, takesBins, wholeSpan } from "#features/timeline/day-scale.ts";

const day = (iso: string) => parseDay(iso) ?? expect.fail(iso);
const coverage = { from: day("2022-01-02"), to: day("2022-01-11") };
const span = { x: 20, width: 500 };
const plain = dayScale({ coverage, span, earlier: false, later: false });
const binned = dayScale({ coverage, span, earlier: true, later: true });

describe("dayScale", () => {
  it("gives every day the same width, days without events too", () => {
    expect(plain.count).toBe(10);
    expect(plain.band).toBe(50);
    expect(dayX(plain, coverage.from)).toBe(20);
    expect(dayX(plain, coverage.to)).toBe(470);
  });

  it("takes the bins from the room of the days, one at each end that has records beyond it", () => {
    expect(binned.earlier?.x).toBe(20);
    expect((binned.later?.x ?? 0) + (binned.later?.width ?? 0)).toBe(520);
    expect(wholeSpan(binned)).toEqual(span);
    expect(wholeSpan(plain)).toEqual(span);
  });

  it("stays finite in a room that is too narrow", () => {
    const none = dayScale({ coverage, span: { x: 0, width: 10 }, earlier: true, later: true });
    expect(none.band).toBe(0);
    expect(dayAt(none, 400)).toBe(coverage.from);
  });
});

it("finds under a point the day that is drawn there, and the nearest beside the days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (index, part) => {
      const at = addDays(coverage.from, index);
      expect(dayAt(binned, dayX(binned, at) + part * binned.band)).toBe(at);
    }),
  );
  expect(dayAt(plain, -100)).toBe(coverage.from);
  expect(dayAt(plain, 9999)).toBe(coverage.to);
});

describe("chosenSpan", () => {
  it("covers whole days, from the left edge of the first to the right edge of the last", () => {
    expect(chosenSpan(plain, { from: day("2022-01-03"), to: day("2022-01-03") })).toEqual({ x: 70, width: 50 });
    expect(chosenSpan(plain, { from: null, to: null })).toEqual(span);
  });

  it("stays within the days whatever the address says", () => {
    const far = chosenSpan(plain, { from: day("1999-01-01"), to: day("2050-01-01") });
    expect(far).toEqual(span);
  });
});

it("takes in a bin with an open end, and with an end beyond the coverage", () => {
  expect(takesBins({ from: null, to: coverage.to }, coverage)).toEqual({ earlier: true, later: false });
  expect(takesBins({ from: coverage.from, to: (coverage.to + 1) as Day }, coverage)).toEqual({
    earlier: false,
    later: true,
  });
});
