import { lowerBound } from "#model/lower-bound.ts";
import { isEmptyRange, type Range } from "#model/range.ts";

/**
 * How many events had begun by a day, and how many were over: sorted days, each once, with the running count that they end
 * on. It is as long as there are different days, however many events there are.
 */
export interface Tally {
  readonly starts: RunningCount;
  readonly ends: RunningCount;
}

interface RunningCount {
  /** Sorted, no day twice. */
  readonly days: Int32Array;
  /** How many of the events have their day on `days[i]` or before it. */
  readonly upTo: Int32Array;
}

/** The events of a tally by their positions in columns: `n` is how many each position stands for. */
export interface Tallied {
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly n: ArrayLike<number>;
  /** Positions, sorted by `start`. */
  readonly at: ArrayLike<number>;
}

function countBefore({ days, upTo }: RunningCount, day: number): number {
  const at = lowerBound(days, day);
  return at === 0 ? 0 : (upTo[at - 1] ?? 0);
}

function runningCount(at: ArrayLike<number>, day: ArrayLike<number>, n: ArrayLike<number>): RunningCount {
  let different = 0;
  for (let i = 0; i < at.length; i++) {
    if (i === 0 || day[at[i] ?? 0] !== day[at[i - 1] ?? 0]) different += 1;
  }
  const days = new Int32Array(different);
  const upTo = new Int32Array(different);
  let last = -1;
  let count = 0;
  for (let i = 0; i < at.length; i++) {
    const position = at[i] ?? 0;
    if (i === 0 || day[position] !== day[at[i - 1] ?? 0]) days[++last] = day[position] ?? 0;
    count += n[position] ?? 0;
    upTo[last] = count;
  }
  return { days, upTo };
}

/** Counts the events at some positions by their first and by their last days. */
export function tallyOf({ start, end, n, at }: Tallied): Tally {
  const starts = runningCount(at, start, n);
  let lasting = false;
  for (let i = 0; i < at.length && !lasting; i++) lasting = start[at[i] ?? 0] !== end[at[i] ?? 0];
  if (!lasting) return { starts, ends: starts };
  const byEnd = Int32Array.from(at).sort((a, b) => (end[a] ?? 0) - (end[b] ?? 0));
  return { starts, ends: runningCount(byEnd, end, n) };
}

/** How many events share a day with the range: those that started by its end, less those that were over before it. */
export function tallyIn(tally: Tally, range: Range): number {
  const { starts, ends } = tally;
  if (isEmptyRange(range)) return 0;
  const started = range.to === null ? (starts.upTo.at(-1) ?? 0) : countBefore(starts, range.to + 1);
  return started - (range.from === null ? 0 : countBefore(ends, range.from));
}
