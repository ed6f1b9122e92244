import type { Column } from "#dataset/event-archive.ts";

/** Neighbouring positions of a column, `to` left out. */
interface Positions {
  readonly from: number;
  readonly to: number;
}

/**
 * The position of the first value of a sorted column that is not below `value`, and the end where all are; looked for within
 * some positions, or else in the whole column.
 */
export function lowerBound(sorted: Column, value: number, within?: Positions): number {
  let low = within?.from ?? 0;
  let high = within?.to ?? sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
