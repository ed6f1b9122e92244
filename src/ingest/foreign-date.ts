import { type Day, dayOf } from "#dataset/day.ts";

/** The order in which a file writes day and month where it writes both in digits. */
export type DateOrder = "dmy" | "mdy";

/** What was found of the dates of a column. `order` is null where no date needs one. */
export interface FoundDates {
  readonly order: DateOrder | null;
  /** In words, for the report. */
  readonly found: string;
}

const ORDERS: Readonly<Record<DateOrder, string>> = { dmy: "day, month, year", mdy: "month, day, year" };

/** What a person said of the order of day and month. */
export function toldDates(order: DateOrder): FoundDates {
  return { order, found: `dates are ${ORDERS[order]}, as told` };
}

/** Stops where a person has to say in which order a file writes day and month. */
export class UntoldDateOrder extends Error {}

const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/;
/** A year of two digits stands behind points or strokes alone: with hyphens it may be the first of the three. */
const YEAR_LAST = /^(\d{1,2})(?:[-/. ](\d{1,2})[-/. ](\d{4})|[/.](\d{1,2})[/.](\d{2}))(?: .*)?$/;
/** Years of two digits are taken for those from 1950 on. */
const PIVOT = 50;
const YEAR = "(?<year>\\d{4})";
const DATE = "(?<date>\\d{1,2})";
const MONTH = "(?<month>\\p{L}{3,10})\\.?";
/** What stands behind the number of a year in Russian, and before or behind it in Kazakh. */
const OF_YEAR = "(?: ?(?:г\\.?|года|ж\\.?|жыл|жылғы))?";
const NAMED = [
  `${DATE}[ -]${MONTH},?[ -]${YEAR}${OF_YEAR}`,
  `${MONTH} ${DATE},? ${YEAR}`,
  `${YEAR}${OF_YEAR} ${DATE} ${MONTH}`,
].map((form) => new RegExp(`^${form}$`, "iu"));

/** The months by all the forms of their names in dates: English; Russian, as they stand alone and behind a day; Kazakh. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "январь", "января", "қаңтар"],
  ["february", "февраль", "февраля", "ақпан"],
  ["march", "март", "марта", "наурыз"],
  ["april", "апрель", "апреля", "сәуір"],
  ["may", "май", "мая", "мамыр"],
  ["june", "июнь", "июня", "маусым"],
  ["july", "июль", "июля", "шілде"],
  ["august", "август", "августа", "тамыз"],
  ["september", "сентябрь", "сентября", "қыркүйек"],
  ["october", "октябрь", "октября", "қазан"],
  ["november", "ноябрь", "ноября", "қараша"],
  ["december", "декабрь", "декабря", "желтоқсан"],
];

/**
 * Finds in which order a column writes day and month. Throws where both orders fit every date, or where neither does: then
 * a person has to say it.
 */
export function foundDates(texts: Iterable<string>): FoundDates {
  let above = { first: 0, second: 0 };
  let some = false;
  let short = false;
  for (const text of texts) {
    const numbers = yearLastOf(text);
    if (numbers === null) continue;
    some = true;
    short ||= numbers.short;
    above = { first: Math.max(above.first, numbers.first), second: Math.max(above.second, numbers.second) };
  }
  if (!some) return { order: null, found: "dates have the year first, or the month as a word" };
  if (above.first > 12 && above.second > 12) {
    throw new Error("The dates have day and month in both orders; write them as YYYY-MM-DD.");
  }
  if (above.first <= 12 && above.second <= 12) {
    throw new UntoldDateOrder("Day and month of the dates cannot be told apart; say --dates dmy or --dates mdy.");
  }
  const order = above.first > 12 ? "dmy" : "mdy";
  const years = short ? `; years of two digits are taken for 19${PIVOT} to 20${PIVOT - 1}` : "";
  return { order, found: `dates are ${ORDERS[order]}${years}` };
}

/** The two numbers before a year, and that year; null where it does not stand last. */
function yearLastOf(text: string) {
  const match = YEAR_LAST.exec(text);
  if (!match) return null;
  const [, first, second, year, secondBefore, shortYear] = match;
  const short = shortYear !== undefined;
  const century = Number(shortYear) < PIVOT ? 2000 : 1900;
  return {
    first: Number(first),
    second: Number(second ?? secondBefore),
    year: short ? century + Number(shortYear) : Number(year),
    short,
  };
}

/** Reads a date as others write it; a time of day is left out and no zone is reckoned. Null for what is none. */
export function foreignDay(text: string, order: DateOrder | null): Day | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = yearLastOf(text);
  if (yearLast && order !== null) {
    const { first, second, year } = yearLast;
    return order === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  for (const form of NAMED) {
    const named = form.exec(text)?.groups;
    const month = monthOf(named?.month ?? "");
    if (named && month !== null) return dayOf(Number(named.year), month, Number(named.date));
  }
  return null;
}

/** A month by its name or by at least the first three letters of it. */
function monthOf(word: string): number | null {
  const start = word.toLowerCase();
  const index = start === "" ? -1 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(start)));
  return index < 0 ? null : index + 1;
}
