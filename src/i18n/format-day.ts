import { civil, type Day, isoDay } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** `short` 9 Jan · `medium` 9 Jan 2022 · `long` Sunday, 9 January 2022 · `number` 9 */
export type DayStyle = "short" | "medium" | "long" | "number";

const OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  number: { day: "numeric" },
};

const KAZAKH_MONTHS = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];
const KAZAKH_SHORT_MONTHS = [
  "қаң.",
  "ақп.",
  "нау.",
  "сәу.",
  "мам.",
  "мау.",
  "шіл.",
  "там.",
  "қыр.",
  "қаз.",
  "қар.",
  "жел.",
];
const KAZAKH_WEEKDAYS = ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"];

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: "UTC" });
    formats.set(key, format);
  }
  return format;
}

// Chromium accepts the locale kk and then prints "2022 M01 9", so Kazakh has words of its own.
function kazakhDay(day: Day, style: DayStyle): string {
  const { year, month, date, weekday } = civil(day);
  if (style === "number") return String(date);
  if (style === "short") return `${date} ${KAZAKH_SHORT_MONTHS[month - 1]}`;
  if (style === "medium") return `${year} ж. ${date} ${KAZAKH_SHORT_MONTHS[month - 1]}`;
  return `${year} ж. ${date} ${KAZAKH_MONTHS[month - 1]}, ${KAZAKH_WEEKDAYS[weekday - 1]}`;
}

/** Writes a calendar day in a language; never moved by the reader's time zone. */
export function formatDay(locale: Language, day: Day, style: DayStyle): string {
  if (locale === "kk") return kazakhDay(day, style);
  const { year, month, date } = civil(day);
  return formatOf(locale === "en" ? "en-GB" : locale, style).format(new Date(Date.UTC(year, month - 1, date)));
}

/** The day for machines: the `datetime` of a `<time>`, the value of a date field. */
export function machineDay(day: Day): string {
  return isoDay(day);
}
