import { addDays, type Day, dayOf } from "#dataset/day.ts";
import { monthOf, OF_YEAR } from "#ingest/foreign-date.ts";
import { latinDigits } from "#ingest/latin-digits.ts";

/** Days from a first one to a last one. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

const YEAR = "(?<year>\\d{4})";
const NUMBER = "(?<number>\\d{1,2})";
const NAME = "(?<name>\\p{L}{3,10})\\.?";
const FORMS = [
  `${YEAR}[-/.]${NUMBER}`,
  `${NUMBER}[-/.]${YEAR}`,
  `${NAME},?[ -]${YEAR}${OF_YEAR}`,
  `${YEAR}${OF_YEAR}[ -]${NAME}`,
].map((form) => new RegExp(`^${form}$`, "iu"));
const NAMED = new RegExp(`(?<!\\p{L})${NAME},? ${YEAR}(?!\\d)`, "giu");

/** The days of a month, where a text names one and no day of it: "2022-01", "Jan 2022", «январь 2022 г.». Null for anything else. */
export function foreignMonth(written: string): Days | null {
  const text = latinDigits(written);
  for (const form of FORMS) {
    const named = form.exec(text)?.groups;
    if (named === undefined) continue;
    const month = named.number === undefined ? monthOf(named.name ?? "") : Number(named.number);
    return month === null ? null : monthIn(Number(named.year), month);
  }
  return null;
}

/** Whether a text that is neither names a year, or a month of one, and something about it: “2022”, “early January 2022”. */
export function isLooseDate(written: string): boolean {
  const text = latinDigits(written);
  return /^\d{4}$/.test(text) || [...text.matchAll(NAMED)].some(({ groups }) => monthOf(groups?.name ?? "") !== null);
}

/** The days of a month; null where there is no such month. */
export function monthIn(year: number, month: number): Days | null {
  const first = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return first === null || next === null ? null : { first, last: addDays(next, -1) };
}
