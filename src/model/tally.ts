import type { Range } from "#model/range.ts";

/**
 * The first and the last days of a set of events, each list sorted by itself. A sorted list is its own running count: the
 * position of a day in it says how many came before.
 */
export interface Tally {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** How many days of a sorted list lie before `day`. */
function countBefore(sorted: Int32Array, day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lists the days of events; the two arguments belong together and need no order. */
export function tallyOf(starts: readonly number[], ends: readonly number[]): Tally {
  return { starts: Int32Array.from(starts).sort(), ends: Int32Array.from(ends).sort() };
}

/** How many events share a day with the range: those that started by its end, less those that were over before it. */
export function tallyIn(tally: Tally, range: Range): number {
  if (range.from !== null && range.to !== null && range.from > range.to) return 0;
  const started = range.to === null ? tally.starts.length : countBefore(tally.starts, range.to + 1);
  return started - (range.from === null ? 0 : countBefore(tally.ends, range.from));
}
