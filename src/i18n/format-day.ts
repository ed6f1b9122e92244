import { civil, type Day, isoDay } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** `short` 9 Jan · `medium` 9 Jan 2022 · `long` Sunday, 9 January 2022 · `number` 9 */
export type DayStyle = "short" | "medium" | "long" | "number";

interface DayWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly patterns: Readonly<Record<DayStyle, string>>;
}

// Own words, not the browser's: engines differ in their commas, and Chromium writes Kazakh as "2022 M01 9".
const WORDS: Readonly<Record<Language, DayWords>> = {
  en: {
    months: "January February March April May June July August September October November December".split(" "),
    shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
    patterns: { number: "d", short: "d b", medium: "d b y", long: "w, d m y" },
  },
  ru: {
    months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
    shortMonths: "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.".split(" "),
    weekdays: "понедельник вторник среда четверг пятница суббота воскресенье".split(" "),
    patterns: { number: "d", short: "d b", medium: "d b y г.", long: "w, d m y г." },
  },
  kk: {
    months: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
    shortMonths: "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.".split(" "),
    weekdays: "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split(" "),
    patterns: { number: "d", short: "d b", medium: "y ж. d b", long: "y ж. d m, w" },
  },
};

/** Writes a calendar day in a language; never moved by the reader's time zone. */
export function formatDay(locale: Language, day: Day, style: DayStyle): string {
  const { year, month, date, weekday } = civil(day);
  const { months, shortMonths, weekdays, patterns } = WORDS[locale];
  const parts: Record<string, string | number | undefined> = {
    d: date,
    b: shortMonths[month - 1],
    m: months[month - 1],
    y: year,
    w: weekdays[weekday - 1],
  };
  return patterns[style].replace(/[dbmyw]/g, (part) => String(parts[part]));
}

/** The day for machines: the `datetime` of a `<time>`, the value of a date field. */
export function machineDay(day: Day): string {
  return isoDay(day);
}
