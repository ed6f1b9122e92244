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

/** Whether as many records state the low ends as the high ones and, where any does, an estimate: only then are the ends a range around it. */
export function rangeStated({ killedLow, killedBest, killedHigh }: RecordSums): boolean {
  const middle = killedBest ?? killedLow;
  return killedLow !== null && killedLow.stated === killedHigh?.stated && killedLow.stated === middle?.stated;
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
  return sumsFrom(records, (count) => ({ total: total.get(count) ?? 0, stated: stated.get(count) ?? 0 }));
}

/** Puts sums together: a count that nobody states is null. */
export function sumsFrom(records: number, added: (count: Count) => RecordSum): RecordSums {
  const sumOf = (count: Count): RecordSum | null => {
    const sum = added(count);
    return sum.stated === 0 ? null : sum;
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
