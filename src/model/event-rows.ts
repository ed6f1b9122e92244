import type { Column } from "#dataset/event-archive.ts";
import type { EventRecord } from "#dataset/records.ts";
import type { EventIndex } from "#model/event-index.ts";
import { lowerBound } from "#model/lower-bound.ts";
import { isEmptyRange, type Range } from "#model/range.ts";
import { type RunningSums, runningSums } from "#model/running-sums.ts";

/** The events of a range in order, by start day. */
export interface EventRows {
  readonly length: number;
  /** All of them; null in an archive, whose records are read as they are looked at. */
  readonly records: readonly EventRecord[] | null;
  /** The rows in the archive of the events at some positions, `to` left out; empty where there is no archive. */
  readonly slice: (from: number, to: number) => readonly number[];
}

/** What is kept of an index: of each entry how many events, and which rows of the archive they are. */
export interface Kept {
  readonly kept: Column;
  readonly rowsOf: (entry: number) => readonly number[];
  /** How many are kept of the entries before each; null where nobody has counted yet. */
  readonly before: RunningSums | null;
}

/** Lists what is kept of an index, for any range. Without an archive a list costs its events, with one only what is looked at. */
export function rowsOf(index: EventIndex, kept: Kept): (range: Range) => EventRows {
  const { events } = index;
  if (events === null) return archivedRows(index, kept);
  return (range) => {
    const records = recordsIn(index, { events, kept: kept.kept }, range);
    return { length: records.length, records, slice: () => [] };
  };
}

function recordsIn(
  index: EventIndex,
  { events, kept }: { readonly events: readonly EventRecord[]; readonly kept: Column },
  { from, to }: Range,
): EventRecord[] {
  const found: EventRecord[] = [];
  if (isEmptyRange({ from, to })) return found;
  for (const [entry, event] of events.entries()) {
    if (to !== null && (index.start[entry] ?? 0) > to) break;
    if ((kept[entry] ?? 0) > 0 && (from === null || (index.end[entry] ?? 0) >= from)) found.push(event);
  }
  return found;
}

/** Running counts of what is kept, and the entries that last longer than a day: what the list of any range is made of. */
function listOf({ start, end }: EventIndex, { kept, before }: Kept) {
  const lasting: number[] = [];
  for (let entry = 0; entry < kept.length; entry++) {
    if ((kept[entry] ?? 0) > 0 && start[entry] !== end[entry]) lasting.push(entry);
  }
  return { upTo: before ?? runningSums(kept), lasting };
}

function archivedRows(index: EventIndex, kept: Kept): (range: Range) => EventRows {
  let list: ReturnType<typeof listOf> | null = null;
  return (range) => {
    if (isEmptyRange(range)) return { length: 0, records: null, slice: () => [] };
    list ??= listOf(index, kept);
    const { upTo, lasting } = list;
    const first = range.from === null ? 0 : lowerBound(index.start, range.from);
    const end = range.to === null ? index.start.length : lowerBound(index.start, range.to + 1);
    const { from } = range;
    const carried = from === null ? [] : lasting.filter((entry) => entry < first && (index.end[entry] ?? 0) >= from);
    const before = carried.flatMap((entry) => kept.rowsOf(entry));
    const offset = upTo.before(first);
    const within = upTo.before(end) - offset;

    function slice(a: number, b: number): readonly number[] {
      const rows = before.slice(a, b);
      let position = Math.max(0, a - before.length);
      const last = Math.min(within, b - before.length);
      while (position < last) {
        const entry = upTo.passing(offset + position);
        const skip = offset + position - upTo.before(entry);
        const taken = kept.rowsOf(entry).slice(skip, skip + last - position);
        if (taken.length === 0) throw new Error(`Entry ${entry} of the archive has fewer rows than it counts.`);
        rows.push(...taken);
        position += taken.length;
      }
      return rows;
    }
    return { length: before.length + within, records: null, slice };
  };
}
