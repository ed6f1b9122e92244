import { type Day, dayOf } from "#dataset/day.ts";

/** The order in which a file writes day and month where it writes both in digits. */
export type DateOrder = "dmy" | "mdy";

/** What was found of the dates of a column. `order` is null where no date needs one. */
export interface FoundDates {
  readonly order: DateOrder | null;
  /** In words, for the report. */
  readonly found: string;
}

/** Stops where a person has to say in which order a file writes day and month. */
export class UntoldDateOrder extends Error {}

const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/;
const NAMED = /^(?:(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})|([a-z]{3,9})\.? (\d{1,2}),? (\d{4}))$/i;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * Finds in which order a column writes day and month. Throws where both orders fit every date, or where neither does: then
 * a person has to say it.
 */
export function foundDates(texts: Iterable<string>): FoundDates {
  let above = { first: 0, second: 0 };
  let some = false;
  for (const text of texts) {
    const match = YEAR_LAST.exec(text);
    if (!match) continue;
    some = true;
    above = { first: Math.max(above.first, Number(match[1])), second: Math.max(above.second, Number(match[2])) };
  }
  if (!some) return { order: null, found: "dates have the year first, or the month as a word" };
  if (above.first > 12 && above.second > 12) {
    throw new Error("The dates have day and month in both orders; write them as YYYY-MM-DD.");
  }
  if (above.first <= 12 && above.second <= 12) {
    throw new UntoldDateOrder("Day and month of the dates cannot be told apart; say --dates dmy or --dates mdy.");
  }
  return above.first > 12
    ? { order: "dmy", found: "dates are day, month, year" }
    : { order: "mdy", found: "dates are month, day, year" };
}

/** Reads a date as others write it; a time of day is left out and no zone is reckoned. Null for what is none. */
export function foreignDay(text: string, order: DateOrder | null): Day | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast && order !== null) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
    return order === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const named = NAMED.exec(text);
  if (!named) return null;
  const month = monthOf(named[2] ?? named[4] ?? "");
  return month === null ? null : dayOf(Number(named[3] ?? named[6]), month, Number(named[1] ?? named[5]));
}

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((month) => month.startsWith(word.toLowerCase()));
  return index < 0 ? null : index + 1;
}
