import { addDays, civil, type Day, dayOf } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import { type RecordSums, recordSums } from "#model/record-sums.ts";

/** How long the periods are over which records are added up. */
export type PeriodLength = "day" | "month" | "year";

/** The records of one period. A record belongs to the period in which it starts, however long it lasts. */
export interface PeriodSums {
  readonly from: Day;
  readonly to: Day;
  readonly sums: RecordSums;
}

const MOST_DAYS = 45;
const MOST_MONTHS_IN_DAYS = 3 * 366;

/** The length of period that leaves few enough of them to be seen apart. */
export function periodLength(from: Day, to: Day): PeriodLength {
  if (to - from < MOST_DAYS) return "day";
  return to - from < MOST_MONTHS_IN_DAYS ? "month" : "year";
}

function firstOf(day: Day, length: PeriodLength): Day {
  const { year, month } = civil(day);
  if (length === "day") return day;
  return (length === "month" ? dayOf(year, month, 1) : dayOf(year, 1, 1)) ?? day;
}

function nextAfter(first: Day, length: PeriodLength): Day {
  if (length === "day") return addDays(first, 1);
  // No month has more than 31 days, and no year more than 366.
  return firstOf(addDays(first, length === "month" ? 31 : 366), length);
}

/**
 * What records count, by calendar periods from that of `from` to that of `to`; those that start earlier or later are in the
 * first or the last of them, so that the periods add up to all records.
 */
export function sumsOverTime(
  events: readonly EventRecord[],
  { from, to, length }: { from: Day; to: Day; length: PeriodLength },
): PeriodSums[] {
  const byPeriod = new Map<Day, EventRecord[]>();
  for (let first = firstOf(from, length); first <= to; first = nextAfter(first, length)) byPeriod.set(first, []);
  for (const event of events) {
    const within = Math.min(Math.max(event.start, from), to) as Day;
    byPeriod.get(firstOf(within, length))?.push(event);
  }
  return [...byPeriod].map(([first, records]) => ({
    from: first,
    to: addDays(nextAfter(first, length), -1),
    sums: recordSums(records),
  }));
}
