import { type Day, parseDay } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { DayStyle, DaysStyle } from "#i18n/calendar-of.ts";
import type { Days } from "#i18n/format-day.ts";

/** The days on which our words are held against those of Node: six whole years, one of them a leap year. */
export const CALENDAR_DAYS: Days = { from: parseDay("2021-01-01") as Day, to: parseDay("2026-12-31") as Day };

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  number: { day: "numeric" },
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  date: { day: "numeric", month: "long", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru", kk: "kk" };

function formatOf(language: Language, style: DayStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: "UTC" });
}

function dateOf(day: Day): Date {
  return new Date(day * 86_400_000);
}

function joined(parts: readonly { readonly value: string }[]): string {
  return parts.map(({ value }) => value).join("");
}

/** How Node itself writes a day; in parts, since `format` alone flattens the narrow no-break space before "г." and "ж.". */
export function platformDay(language: Language, style: DayStyle): (day: Day) => string {
  const format = formatOf(language, style);
  return (day) => joined(format.formatToParts(dateOf(day)));
}

/** How Node itself joins two days. */
export function platformDays(language: Language, style: DaysStyle): (days: Days) => string {
  const format = formatOf(language, style);
  return ({ from, to }) => joined(format.formatRangeToParts(dateOf(from), dateOf(to)));
}

/** How Node itself writes a number, or a share in percent, with at most three decimals. */
export function platformNumber(language: Language, style: "decimal" | "percent"): (value: number) => string {
  const format = new Intl.NumberFormat(LOCALES[language], { style, maximumFractionDigits: 3 });
  return (value) => format.format(value);
}
