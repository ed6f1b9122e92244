import { COUNTS, type Count } from "#dataset/counts.ts";
import type { EventRecord } from "#dataset/records.ts";

/** What records count of people, added up. Claims are not in it, and it is in no claim. */
export interface RecordSum {
  readonly total: number;
  /** How many of the records state this count; the others are not taken for zeros. */
  readonly stated: number;
}

/** The sums of some records. A count that none of them states is null. */
export interface RecordSums extends Readonly<Record<Count, RecordSum | null>> {
  readonly records: number;
}

/**
 * Adds up what event records count themselves, each end of a range by itself: the sum of the lows is not the low of a sum
 * that anybody stated. A record counts once, however many days of a range it lasts.
 */
export function recordSums(events: Iterable<EventRecord>): RecordSums {
  const total = new Map<Count, number>();
  const stated = new Map<Count, number>();
  let records = 0;
  for (const event of events) {
    records += 1;
    for (const count of COUNTS) {
      const value = event[count];
      if (value === null) continue;
      total.set(count, (total.get(count) ?? 0) + value);
      stated.set(count, (stated.get(count) ?? 0) + 1);
    }
  }
  const sumOf = (count: Count): RecordSum | null => {
    const times = stated.get(count);
    return times === undefined ? null : { total: total.get(count) ?? 0, stated: times };
  };
  return {
    records,
    killedLow: sumOf("killedLow"),
    killedBest: sumOf("killedBest"),
    killedHigh: sumOf("killedHigh"),
    injured: sumOf("injured"),
    detained: sumOf("detained"),
  };
}

const counting = new WeakMap<readonly EventRecord[], boolean>();

/** Whether any record of a dataset counts people itself. Asked of the same table, it is looked up once. */
export function countsPeople(events: readonly EventRecord[]): boolean {
  const known = counting.get(events);
  if (known !== undefined) return known;
  const any = events.some((event) => COUNTS.some((count) => event[count] !== null));
  counting.set(events, any);
  return any;
}
