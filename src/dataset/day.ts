/**
 * A calendar day, counted in whole days since 1970-01-01 (which is day 0). It has no time of day and no
 * time zone, so that no reader's clock can move it.
 */
export type Day = number & { readonly __unit: "day" };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const CUMULATIVE_MONTH_DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole days from 1970-01-01 to the first day of `year` (proleptic Gregorian calendar). */
function daysToYear(year: number): number {
  const y = year - 1;
  const sinceYearOne = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return sinceYearOne - 719162;
}

/** Builds the day of a civil date; `month` and `date` are 1-based. Null when there is no such date. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  const before = CUMULATIVE_MONTH_DAYS[month - 1] ?? 0;
  return (daysToYear(year) + before + leapDay + date - 1) as Day;
}

/** Reads `YYYY-MM-DD`. Null for anything else, and for dates that do not exist such as 2022-02-30. */
export function parseDay(iso: string): Day | null {
  const match = ISO.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The civil parts of a day; `month` and `date` are 1-based, `weekday` runs from 1 (Monday) to 7 (Sunday). */
export function civil(day: Day): { year: number; month: number; date: number; weekday: number } {
  let year = 1970 + Math.floor(day / 365.2425);
  while (daysToYear(year) > day) year -= 1;
  while (daysToYear(year + 1) <= day) year += 1;
  let rest = day - daysToYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, date: rest + 1, weekday: ((((day + 3) % 7) + 7) % 7) + 1 };
}

/** Writes a day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, date } = civil(day);
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** Every day from `from` to `to`, both included; empty when `to` lies before `from`. */
export function eachDay(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => addDays(from, i));
}
