import { addDays, civil, type Day } from "#dataset/day.ts";

/** What one bar of a chart over time stands for. Weeks begin on Monday. */
export type Period = "day" | "week" | "month";

/** Days from `from` to `to`, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

function begins(day: Day, period: Period): boolean {
  if (period === "day") return true;
  const { date, weekday } = civil(day);
  return period === "week" ? weekday === 1 : date === 1;
}

/** The periods that a coverage reaches over, in order, cut to it; each of its days is in exactly one. Empty when it holds no day. */
export function periodsOf({ from, to }: Stretch, period: Period): Stretch[] {
  const periods: { from: Day; to: Day }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const last = periods.at(-1);
    if (!last || begins(day, period)) periods.push({ from: day, to: day });
    else last.to = day;
  }
  return periods;
}
