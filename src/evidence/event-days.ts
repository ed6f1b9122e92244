import { civil } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";

/** Whether an event lasts from the first day of a year to the last of one: of such a span no day is known. */
function isWholeYears(event: EventRecord): boolean {
  const [start, end] = [civil(event.start), civil(event.end)];
  return start.month === 1 && start.date === 1 && end.month === 12 && end.date === 31;
}

function span(text: Text, event: EventRecord, homeYear: number | null): string {
  const [start, end] = [civil(event.start), civil(event.end)];
  if (isWholeYears(event)) return text.t("day.years", { from: String(start.year), to: String(end.year) });
  const style = start.year === homeYear && end.year === homeYear ? "short" : "medium";
  return text.days({ from: event.start, to: event.end }, style);
}

/**
 * The day or days of an event in words: "5 Jan", "7 – 19 Jan", "within 2 – 9 Jan" where the day itself is not given,
 * "in 2019", "within 1991–2019". The year is printed unless it is `homeYear`, the one year that the page is about; null where it is about more.
 */
export function eventDays(text: Text, event: EventRecord, homeYear: number | null = civil(event.start).year): string {
  const { year } = civil(event.start);
  if (isWholeYears(event) && year === civil(event.end).year) return text.t("day.in_year", { year: String(year) });
  const days = span(text, event, homeYear);
  if (event.datePrecision !== "approximate") return days;
  return text.t(event.start === event.end ? "day.approximate" : "day.within", { days, day: days });
}
