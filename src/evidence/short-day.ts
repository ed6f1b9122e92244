import { civil, type Day } from "#dataset/day.ts";
import type { Declined } from "#i18n/declined.ts";
import type { Days } from "#i18n/format-day.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** The year that the dataset is about: days of it need no year beside them. Null where it is about more than one. */
export function homeYear(lookup: Lookup): number | null {
  const { from, to } = lookup.dataset.meta.coverage;
  const { year } = civil(from);
  return civil(to).year === year ? year : null;
}

function styleOf(lookup: Lookup, ...days: readonly Day[]): "short" | "medium" {
  const year = homeYear(lookup);
  return days.every((day) => civil(day).year === year) ? "short" : "medium";
}

/** A day in brief, with its year unless that is the one year that the dataset is about: "9 Jan", "31 Dec 2021". */
export function shortDay(text: Text, lookup: Lookup, day: Day): string {
  return text.day(day, styleOf(lookup, day));
}

/** The same for a message that puts an ending on the day in some language. */
export function declinedShortDay(text: Text, lookup: Lookup, day: Day): Declined {
  return text.declinedDay(day, styleOf(lookup, day));
}

/** The days from one to another, in the same way: "7–19 Jan", "7–19 Jan 2019". */
export function shortDays(text: Text, lookup: Lookup, days: Days): string {
  return text.days(days, styleOf(lookup, days.from, days.to));
}
