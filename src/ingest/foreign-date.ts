import { type Day, dayOf } from "#dataset/day.ts";
import { latinDigits } from "#ingest/latin-digits.ts";

/** The order in which a file writes day and month where it writes both in digits. */
export type DateOrder = "dmy" | "mdy";

/** What was found of the dates of a column. `order` is null where no date needs one. */
export interface FoundDates {
  readonly order: DateOrder | null;
  /** In words, for the report. */
  readonly found: string;
}

const ORDERS: Readonly<Record<DateOrder, string>> = { dmy: "day, month, year", mdy: "month, day, year" };

/** What a person said of the order of day and month, and the first date that says otherwise. */
export function toldDates(order: DateOrder, texts: Iterable<string>): FoundDates {
  const told = `dates are ${ORDERS[order]}, as told`;
  for (const text of texts) {
    const numbers = yearLastOf(text);
    const month = order === "dmy" ? numbers?.second : numbers?.first;
    if (month !== undefined && month > 12) {
      return { order, found: `${told}, though “${text}” is none so; look whether the others are read rightly` };
    }
  }
  return { order, found: told };
}

/** Stops where a person has to say in which order a file writes day and month. */
export class UntoldDateOrder extends Error {
  /** The first of the dates that do not tell it. */
  readonly example: string;

  constructor(message: string, example: string) {
    super(message);
    this.example = example;
  }
}

/** Words for a time zone, of which none changes the day that is written. */
const ZONE = "z|utc|gmt|wet|west|bst|cet|cest|eet|eest|msk|мск|trt|almt|qyzt|pkt|ist|est|edt|cst|cdt|mst|mdt|pst|pdt";
/** A time of day, with or without its zone; anything else behind a date may be another date, or a doubt. */
const TIME = `(?:[T ,] ?(?:(?:at|в|сағат) )?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:${ZONE}))?(?: ?[+-]\\d{1,2}:?\\d{0,2})?)?`;
/** What stands behind the number of a year in Russian, and before or behind it in Kazakh. */
export const OF_YEAR = "(?: ?(?:г\\.?|года|ж\\.?|жыл|жылғы))?";
const ZONED = new RegExp(`:\\d{2}(?:\\.\\d+)?(?: ?(?:${ZONE})| ?[+-]\\d{1,2}:?\\d{0,2})+$`, "iu");
const YEAR_FIRST = new RegExp(`^(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))${TIME}$`, "i");
/** A year of two digits stands behind points or strokes alone: with hyphens it may be the first of the three. */
const YEAR_LAST = new RegExp(
  `^(\\d{1,2})(?:([-/. ])(\\d{1,2})[-/. ](\\d{4})|([/.])(\\d{1,2})[/.](\\d{2}))${OF_YEAR}${TIME}$`,
  "iu",
);
/** Years of two digits are taken for those from 1950 on. */
const PIVOT = 50;
const YEAR = "(?<year>\\d{4})";
const DATE = "(?<date>\\d{1,2})";
const MONTH = "(?<month>\\p{L}{3,10})\\.?";
/** The name of a weekday before a date, in English, Russian and Kazakh. */
const WEEKDAY = new RegExp(
  `^(?:${[
    "(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?",
    "понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс",
    "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
  ].join("|")})\\.?,? `,
  "iu",
);
const NAMED = [
  `${DATE}[ -]${MONTH},?[ -]${YEAR}${OF_YEAR}`,
  // As Excel writes a day where nobody chose a form for it.
  `${DATE}-${MONTH}-(?<short>\\d{2})`,
  `${MONTH} ${DATE},? ${YEAR}`,
  `${YEAR}${OF_YEAR} ${DATE} ${MONTH}`,
].map((form) => new RegExp(`^${form}${TIME}$`, "iu"));

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

/** Two numbers before years, as they are written with one sign between them: the first text that holds each as more than a month. */
interface Written {
  readonly example: string;
  dmy?: string;
  mdy?: string;
}

/**
 * Finds in which order a column writes day and month. Throws where both orders fit every date, or where neither does: then
 * a person has to say it. Dates that are written with points tell nothing of those with strokes.
 */
export function foundDates(texts: Iterable<string>): FoundDates {
  const ways = new Map<string, Written>();
  let some = false;
  let short = false;
  let zoned = false;
  for (const text of texts) {
    const numbers = yearLastOf(text);
    short ||= numbers?.short ?? isShort(text);
    zoned ||= ZONED.test(text);
    // A date that is none in either order, such as 13/31/2022, says nothing of the order.
    if (numbers === null || (numbers.first > 12 && numbers.second > 12)) continue;
    some = true;
    const way = ways.get(numbers.sign) ?? { example: text };
    ways.set(numbers.sign, way);
    if (numbers.first > 12) way.dmy ??= text;
    if (numbers.second > 12) way.mdy ??= text;
  }
  const zones = zoned ? "; a time that has a zone of its own keeps the day of that zone" : "";
  const years = short ? `; years of two digits are taken for 19${PIVOT} to 20${PIVOT - 1}` : "";
  if (!some) return { order: null, found: `dates have the year first, or the month as a word${years}${zones}` };
  const order = orderOf(ways);
  const known = [...ways.values()].some((way) => way.dmy !== undefined || way.mdy !== undefined);
  const dots = known ? "" : "; dates with dots have the day first";
  return { order, found: `dates are ${ORDERS[order]}${dots}${years}${zones}` };
}

function orderOf(ways: ReadonlyMap<string, Written>): DateOrder {
  const all = [...ways.values()];
  const [dmy, mdy] = [all.find((way) => way.dmy)?.dmy, all.find((way) => way.mdy)?.mdy];
  if (dmy !== undefined && mdy !== undefined) {
    throw new Error(`The dates have day and month in both orders (“${dmy}”, “${mdy}”); write them as YYYY-MM-DD.`);
  }
  // With points the day comes first wherever it is known: nobody writes the month first so.
  const order = dmy !== undefined || (mdy === undefined && ways.has(".")) ? "dmy" : "mdy";
  const untold = [...ways].find(
    ([sign, way]) => way.dmy === undefined && way.mdy === undefined && !(sign === "." && order === "dmy"),
  );
  if (untold === undefined) return order;
  const which = all.length === 1 ? "the dates" : `“${untold[1].example}”`;
  throw new UntoldDateOrder(
    `Day and month of ${which} cannot be told apart; say --dates dmy or --dates mdy.`,
    untold[1].example,
  );
}

/** The two numbers before a year, and that year; null where it does not stand last. */
function yearLastOf(text: string) {
  const match = YEAR_LAST.exec(bare(text));
  if (!match) return null;
  const [, first, sign, second, year, signBefore, secondBefore, shortYear] = match;
  return {
    first: Number(first),
    second: Number(second ?? secondBefore),
    year: shortYear === undefined ? Number(year) : wholeYear(shortYear),
    short: shortYear !== undefined,
    sign: sign ?? signBefore ?? "",
  };
}

/** A date without the weekday before it, in Latin digits. */
function bare(text: string): string {
  return latinDigits(text).replace(WEEKDAY, "");
}

function wholeYear(short: string): number {
  return Number(short) + (Number(short) < PIVOT ? 2000 : 1900);
}

/** Whether a date with its month as a word has a year of two digits. */
function isShort(text: string): boolean {
  return NAMED.some((form) => form.exec(bare(text))?.groups?.short !== undefined);
}

/** Year, month and day of a date as numbers, whether or not there is such a day. */
type Parts = readonly [year: number, month: number, date: number];

/** Reads a date as others write it; a time of day is left out and no zone is reckoned. Null for what is none. */
export function foreignDay(written: string, order: DateOrder | null): Day | null {
  const parts = partsOf(written, order);
  return parts === null ? null : dayOf(...parts);
}

/** Whether a text is written as a date, and no calendar has such a day: 31 February. */
export function isNoSuchDay(written: string, order: DateOrder | null): boolean {
  const parts = partsOf(written, order);
  return parts !== null && dayOf(...parts) === null;
}

function partsOf(written: string, order: DateOrder | null): Parts | null {
  const text = bare(written);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , month, date, monthBehind, dateBehind] = yearFirst;
    return [Number(year), Number(month ?? monthBehind), Number(date ?? dateBehind)];
  }
  const yearLast = yearLastOf(text);
  if (yearLast && order !== null) {
    const { first, second, year } = yearLast;
    return order === "dmy" ? [year, second, first] : [year, first, second];
  }
  for (const form of NAMED) {
    const named = form.exec(text)?.groups;
    const month = monthOf(named?.month ?? "");
    if (named === undefined || month === null) continue;
    return [named.short === undefined ? Number(named.year) : wholeYear(named.short), month, Number(named.date)];
  }
  return null;
}

/** Whether a number is what Excel makes of a day between 1970 and 2064 when its column is not one of dates. */
export function isExcelDay(text: string): boolean {
  return /^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= 25_569 && Number(text) < 60_000;
}

/** A month by its name or by at least the first three letters of it. */
export function monthOf(word: string): number | null {
  const start = word.toLowerCase();
  const index = start === "" ? -1 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(start)));
  return index < 0 ? null : index + 1;
}
