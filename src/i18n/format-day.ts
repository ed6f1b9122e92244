import { civil, type Day } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { DayPattern, DayStyle, DaysStyle, DayWords } from "#i18n/calendar-of.ts";
import { CALENDARS } from "#i18n/calendars.ts";

function write(words: DayWords, pattern: DayPattern, days: { readonly from: Day; readonly to: Day }): string {
  const ends = { from: civil(days.from), to: civil(days.to) };
  const written = pattern.map((part) => {
    if (typeof part === "string") return part;
    const { year, month, date, weekday } = ends[part.end];
    if (part.field === "month") return words.months[month - 1];
    if (part.field === "weekday") return words.weekdays[weekday - 1];
    return part.field === "day" ? date : year;
  });
  return written.join("");
}

/** Writes a calendar day in a language; never moved by the reader's time zone. */
export function formatDay(locale: Language, day: Day, style: DayStyle): string {
  const words = CALENDARS[locale].day[style];
  return write(words, words.pattern, { from: day, to: day });
}

/** The days from one to another. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Writes the days from one to another, naming once what both share: "7–19 Jan". Years stand where they differ. */
export function formatDays(locale: Language, days: Days, style: DaysStyle): string {
  const { from, to } = days;
  if (from === to) return formatDay(locale, from, style);
  const [start, end] = [civil(from), civil(to)];
  const year = start.year === end.year ? "year" : "nothing";
  const shared = year === "year" && start.month === end.month ? "month" : year;
  return write(CALENDARS[locale].day[style], CALENDARS[locale].days[style][shared], days);
}
