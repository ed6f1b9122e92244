import { addDays, civil, type Day, dayOf } from "#dataset/day.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { CubeSums } from "#model/cube-sums.ts";
import type { Range } from "#model/range.ts";
import type { RecordSums } from "#model/record-sums.ts";

type Coverage = DatasetMeta["coverage"];

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
 * What records count, by calendar periods from that of the first day to that of the last; those that start earlier or later
 * are in the first or the last of them, so that the periods add up to all records. Null where it cannot be told.
 */
export function sumsOverTime(sums: CubeSums, range: Range, coverage: Coverage): PeriodSums[] | null {
  const [from, to] = [range.from ?? coverage.from, range.to ?? coverage.to];
  const length = periodLength(from, to);
  const periods: PeriodSums[] = [];
  for (let first = firstOf(from, length); first <= to; first = nextAfter(first, length)) {
    const last = addDays(nextAfter(first, length), -1);
    const added = sums(range, { from: first <= from ? null : first, to: last >= to ? null : last });
    if (added === null) return null;
    periods.push({ from: first, to: last, sums: added });
  }
  return periods;
}
