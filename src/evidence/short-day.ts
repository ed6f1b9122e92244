import { civil, type Day } from "#dataset/day.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** A day in brief, with its year where that is not the year that the dataset is about: "9 Jan", "31 Dec 2021". */
export function shortDay(text: Text, lookup: Lookup, day: Day): string {
  const homeYear = civil(lookup.dataset.meta.coverage.from).year;
  return text.day(day, civil(day).year === homeYear ? "short" : "medium");
}
