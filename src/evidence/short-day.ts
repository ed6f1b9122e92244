import { civil, type Day } from "#dataset/day.ts";
import type { Declined } from "#i18n/declined.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** The year that the dataset is about: days of it need no year beside them. */
export function homeYear(lookup: Lookup): number {
  return civil(lookup.dataset.meta.coverage.from).year;
}

function styleOf(lookup: Lookup, day: Day): "short" | "medium" {
  return civil(day).year === homeYear(lookup) ? "short" : "medium";
}

/** A day in brief, with its year where that is not the year that the dataset is about: "9 Jan", "31 Dec 2021". */
export function shortDay(text: Text, lookup: Lookup, day: Day): string {
  return text.day(day, styleOf(lookup, day));
}

/** The same for a message that puts an ending on the day in some language. */
export function declinedShortDay(text: Text, lookup: Lookup, day: Day): Declined {
  return text.declinedDay(day, styleOf(lookup, day));
}
