import type { Column } from "#dataset/event-archive.ts";
import { narrow } from "#dataset/narrow.ts";
import { lowerBound } from "#model/lower-bound.ts";
import { isEmptyRange, type Range } from "#model/range.ts";

/**
 * How many events of each of some groups had begun by a day, and how many were over: the sorted days of a group, each once,
 * with the running count that they end on. It is as long as the groups have different days, however many events there are.
 */
export interface Tallies {
  readonly starts: RunningCounts;
  readonly ends: RunningCounts;
}

/** The groups one after the other in columns. */
interface RunningCounts {
  /** Group to the position of its first day; at the end the number of all days. */
  readonly first: Int32Array;
  /** Sorted within a group, no day twice. */
  readonly days: Column;
  /** How many events of the group have their day on `days[i]` or before it. */
  readonly upTo: Column;
}

/** The events to count by their positions in columns: `n` is how many each position stands for. */
export interface Tallied {
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly n: ArrayLike<number>;
  /** Positions, sorted by `start`. */
  readonly at: Int32Array;
  /** How many groups there are, and which one a position is in. */
  readonly groups: number;
  readonly groupOf: (position: number) => number;
}

function countBefore({ first, days, upTo }: RunningCounts, group: number, day: number): number {
  const from = first[group] ?? 0;
  const at = lowerBound(days, day, { from, to: first[group + 1] ?? 0 });
  return at === from ? 0 : (upTo[at - 1] ?? 0);
}

function countAll({ first, upTo }: RunningCounts, group: number): number {
  const [from, to] = [first[group] ?? 0, first[group + 1] ?? 0];
  return from === to ? 0 : (upTo[to - 1] ?? 0);
}

/** Puts positions in the order of small keys; those of one key keep theirs. `first` is where each key begins, and the end. */
function inOrderOf(at: Int32Array, keys: number, keyOf: (position: number) => number) {
  if (keys === 1) return { sorted: at, first: Int32Array.of(0, at.length) };
  const first = new Int32Array(keys + 1);
  for (const position of at) first[keyOf(position) + 1] = (first[keyOf(position) + 1] ?? 0) + 1;
  for (let key = 1; key <= keys; key++) first[key] = (first[key] ?? 0) + (first[key - 1] ?? 0);
  const next = first.slice();
  const sorted = new Int32Array(at.length);
  for (const position of at) {
    const key = keyOf(position);
    sorted[next[key] ?? 0] = position;
    next[key] = (next[key] ?? 0) + 1;
  }
  return { sorted, first };
}

/** The first values of a column that was made too long, in one that is as narrow as they allow. */
function narrowed(values: Int32Array, length: number): Column {
  const column = narrow(values.subarray(0, length));
  return column.buffer === values.buffer ? column.slice() : column;
}

/** Counts positions that are sorted by `day`, group by group. */
function runningCounts({ at, n, groups, groupOf }: Tallied, day: ArrayLike<number>): RunningCounts {
  const { sorted, first: members } = inOrderOf(at, groups, groupOf);
  const days = new Int32Array(at.length);
  const upTo = new Int32Array(at.length);
  const first = new Int32Array(groups + 1);
  let next = 0;
  for (let group = 0; group < groups; group++) {
    const from = next;
    let count = 0;
    for (let i = members[group] ?? 0; i < (members[group + 1] ?? 0); i++) {
      const position = sorted[i] ?? 0;
      const here = day[position] ?? 0;
      if (next === from || days[next - 1] !== here) days[next++] = here;
      count += n[position] ?? 0;
      upTo[next - 1] = count;
    }
    first[group + 1] = next;
  }
  return { first, days: narrowed(days, next), upTo: narrowed(upTo, next) };
}

/** The positions by their last day; null where every event is over on the day it began. */
function byLastDay({ at, start, end }: Tallied): Int32Array | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let lasting = false;
  for (const position of at) {
    const last = end[position] ?? 0;
    from = Math.min(from, last);
    to = Math.max(to, last);
    lasting ||= start[position] !== last;
  }
  return lasting ? inOrderOf(at, to - from + 1, (position) => (end[position] ?? 0) - from).sorted : null;
}

/** Counts events by their first and by their last days, group by group. */
export function talliesOf(tallied: Tallied): Tallies {
  const starts = runningCounts(tallied, tallied.start);
  const at = byLastDay(tallied);
  return { starts, ends: at === null ? starts : runningCounts({ ...tallied, at }, tallied.end) };
}

/** How many events of a group share a day with the range: those that started by its end, less those that were over before it. */
export function tallyIn(tallies: Tallies, group: number, range: Range): number {
  const { starts, ends } = tallies;
  if (isEmptyRange(range)) return 0;
  const started = range.to === null ? countAll(starts, group) : countBefore(starts, group, range.to + 1);
  return started - (range.from === null ? 0 : countBefore(ends, group, range.from));
}
