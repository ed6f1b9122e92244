import { addDays, eachDay } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { DayStyle, DaysStyle } from "#i18n/calendar-of.ts";
import { type Days, formatDay, formatDays } from "#i18n/format-day.ts";
import { formatNumber, formatPercent } from "#i18n/format-number.ts";

// The entry of a bundle that calendar.spec.ts runs in the browser: what the page's formatters write there.

export function everyDay({ from, to }: Days, language: Language, style: DayStyle): string[] {
  return eachDay(from, to).map((day) => formatDay(language, day, style));
}

/** Each day joined with the one `length` days later. */
export function everySpan(days: Days & { readonly length: number }, language: Language, style: DaysStyle): string[] {
  const starts = eachDay(days.from, days.to);
  return starts.map((from) => formatDays(language, { from, to: addDays(from, days.length) }, style));
}

export function everyNumber(numbers: readonly number[], language: Language): string[] {
  return numbers.map((number) => formatNumber(language, number));
}

export function everyShare(shares: readonly number[], language: Language): string[] {
  return shares.map((share) => formatPercent(language, share));
}
