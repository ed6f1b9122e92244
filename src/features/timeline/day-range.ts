import { addDays, type Day } from "#dataset/day.ts";
import type { Bins } from "#model/bins-of.ts";
import type { Range } from "#model/range.ts";

/** First and last day of the timeline, both included. */
export interface Coverage {
  readonly from: Day;
  readonly to: Day;
}

/** Both ends open. */
export const ALL_DAYS: Range = { from: null, to: null };

function clamp(day: number, low: number, high: number): Day {
  return Math.min(Math.max(day, low), high) as Day;
}

/** The days of the coverage that a range marks: always within the coverage, never crossed. */
export function shownDays(range: Range, coverage: Coverage): Coverage {
  const from = clamp(range.from ?? coverage.from, coverage.from, coverage.to);
  return { from, to: clamp(range.to ?? coverage.to, from, coverage.to) };
}

/**
 * The range with an end open where it leaves nothing out: at the end of a coverage beyond which there are no records, and beyond
 * the coverage itself. One picture then has one range. Where there are records beyond, the first day is that day and no earlier.
 */
export function openEnds(range: Range, coverage: Coverage, { earlier, later }: Bins): Range {
  const { from, to } = range;
  const opensStart = from !== null && (from < coverage.from || (from === coverage.from && !earlier));
  const opensEnd = to !== null && (to > coverage.to || (to === coverage.to && !later));
  return opensStart || opensEnd ? { from: opensStart ? null : from, to: opensEnd ? null : to } : range;
}

/** The range with another first day, held between the start of the coverage and the last day chosen. */
export function withStart(range: Range, day: Day, coverage: Coverage): Range {
  return { from: clamp(day, coverage.from, shownDays(range, coverage).to), to: range.to };
}

/** The range with another last day, held between the first day chosen and the end of the coverage. */
export function withEnd(range: Range, day: Day, coverage: Coverage): Range {
  return { from: range.from, to: clamp(day, shownDays(range, coverage).from, coverage.to) };
}

/** The window moved by whole days; it keeps its length and stops at the ends of the coverage. */
export function shifted(range: Range, days: number, coverage: Coverage): Range {
  const shown = shownDays(range, coverage);
  const by = clamp(days, coverage.from - shown.from, coverage.to - shown.to);
  return by === 0 ? range : { from: addDays(shown.from, by), to: addDays(shown.to, by) };
}

/** Whether two ranges choose the same. */
export function sameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}
