import { addDays, civil, type Day } from "#dataset/day.ts";
import { dayTicks } from "#features/charts/day-ticks.ts";
import { type Days, isEarly, type Mark } from "#features/charts/mark.ts";

/** The days along the bottom of a chart, in CSS pixels from its left edge. */
export interface DayAxis {
  readonly days: Days;
  /** The left edge of the lane, or of the first day where there is none. */
  readonly left: number;
  readonly right: number;
  /** The width of the lane before the first day for what is older; zero where nothing is. */
  readonly lane: number;
  readonly dayWidth: number;
  /** From the left edge to the right in days, the lane measured in days too. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly Day[];
  /** Every day has a label, and there is no room for the month in each. */
  readonly alone: boolean;
  /** The days are of more than one year. */
  readonly years: boolean;
}

interface Given {
  readonly days: Days;
  readonly left: number;
  readonly right: number;
  readonly lane: boolean;
}

const LANE = 48;
const DAY_AND_MONTH = 46;
const DAY_ALONE = 24;
const DAY_AND_YEAR = 80;

/** Divides the width between two edges into days of equal width, behind a lane for what is earlier. */
export function dayAxis({ days, left, right, lane: hasLane }: Given): DayAxis {
  const width = Math.max(0, right - left);
  const lane = hasLane ? Math.min(LANE, width / 3) : 0;
  const room = width - lane;
  const dayWidth = room / (days.to - days.from + 1);
  const years = civil(days.from).year !== civil(days.to).year;
  const alone = !years && dayWidth >= DAY_ALONE && dayWidth < DAY_AND_MONTH;
  const short = alone ? DAY_ALONE : DAY_AND_MONTH;
  return {
    days,
    left,
    right: left + width,
    lane,
    dayWidth,
    domain: [days.from - 0.5 - (dayWidth > 0 ? lane / dayWidth : 0), days.to + 0.5],
    ticks: dayTicks(days, room, years ? DAY_AND_YEAR : short),
    alone,
    years,
  };
}

/** The middle of a day; of one outside the axis the nearer edge of the days. */
export function dayX({ days, left, right, lane, dayWidth }: DayAxis, day: Day): number {
  const start = left + lane;
  return Math.max(start, Math.min(start + (day - days.from + 0.5) * dayWidth, right));
}

/** Where a mark stands before it makes room for others: on its day, or in the middle of the lane. */
export function markX(axis: DayAxis, mark: Mark): number {
  return isEarly(mark) ? axis.left + axis.lane / 2 : dayX(axis, mark.at);
}

/** The day after, for the end of what lasts until then. */
export function dayAfterX(axis: DayAxis, day: Day): number {
  return day >= axis.days.to ? axis.right : dayX(axis, addDays(day, 1));
}
