import { expect, test } from "vitest";
import { dayBarsOf } from "#model/day-bars.ts";
import { indexEvents } from "#model/event-index.ts";
import { anEvent, january, META, sampleLookup } from "#model/sample-dataset.ts";

function barsOf(events: ReturnType<typeof anEvent>[], meta = META) {
  const index = indexEvents(sampleLookup({ events, meta }), "happened");
  return dayBarsOf(index, index.n);
}

const sums = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);

test("an event that reaches over both ends of the coverage stands on every day and in neither end bar", () => {
  const { earlier, bars: days, later } = barsOf([anEvent({ start: january(-20), end: january(40) })]);
  expect(days.map(({ spannedByFamily }) => sums(spannedByFamily))).toEqual(Array(11).fill(1));
  expect(sums(earlier.spannedByFamily) + sums(later.spannedByFamily)).toBe(0);
});

test("events that touch the first or last day of the coverage are in it", () => {
  const {
    earlier,
    bars: days,
    later,
  } = barsOf([anEvent({ start: january(1), end: january(2) }), anEvent({ start: january(12), end: january(13) })]);
  expect(sums(days[0]?.spannedByFamily ?? new Uint32Array())).toBe(1);
  expect(sums(days[10]?.spannedByFamily ?? new Uint32Array())).toBe(1);
  expect(sums(earlier.spannedByFamily) + sums(later.spannedByFamily)).toBe(0);
});

test("events before and after the coverage keep their family and precision in the end bars", () => {
  const { earlier, later } = barsOf([
    anEvent({ start: january(1), category: "statement" }),
    anEvent({ start: january(13), end: january(20), category: "violence" }),
  ]);
  expect([...earlier.byFamily]).toEqual([0, 0, 1]);
  expect([...later.spannedByFamily]).toEqual([0, 1, 0]);
});

test("an event of one day that is only about that day is not among those of a known day", () => {
  const { bars: days } = barsOf([anEvent({ start: january(4), datePrecision: "approximate" })]);
  expect([...(days[2]?.byFamily ?? [])]).toEqual([0, 0, 0]);
  expect([...(days[2]?.spannedByFamily ?? [])]).toEqual([1, 0, 0]);
  expect([...(days[3]?.spannedByFamily ?? [])]).toEqual([0, 0, 0]);
});

test("only what is kept of each entry is counted", () => {
  const index = indexEvents(sampleLookup({ events: [anEvent(), anEvent(), anEvent()] }), "happened");
  expect([...(dayBarsOf(index, Uint8Array.of(1, 0, 1)).bars[3]?.byFamily ?? [])]).toEqual([2, 0, 0]);
});

test("a coverage of one day has one bar", () => {
  const coverage = { from: january(5), to: january(5) };
  const { bars: days } = barsOf([anEvent({ start: january(5) })], { ...META, coverage });
  expect(days.map(({ from, byFamily }) => [from, sums(byFamily)])).toEqual([[january(5), 1]]);
});
