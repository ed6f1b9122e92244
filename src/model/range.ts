import type { Day } from "#dataset/day.ts";

/** Days from `from` to `to`, both included; a null end is open. Every Filter is a Range. Holds no day when `from` lies after `to`. */
export interface Range {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether a day lies in the range. */
export function holdsDay(range: Range, day: Day): boolean {
  return (range.from === null || range.from <= day) && (range.to === null || day <= range.to);
}

/** Whether days `start` to `end` (both included, `start` not after `end`) share a day with the range. */
export function overlaps(range: Range, start: Day, end: Day): boolean {
  if (isEmptyRange(range)) return false;
  return (range.from === null || range.from <= end) && (range.to === null || start <= range.to);
}

/** Whether a range ends before it begins: nothing lies in it, whatever spans it. */
export function isEmptyRange({ from, to }: Range): boolean {
  return from !== null && to !== null && from > to;
}
