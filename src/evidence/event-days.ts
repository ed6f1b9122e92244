import type { EventRecord } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";

/** The day or days of an event in words: "5 Jan", "5–19 Jan", "about 4 Jan". */
export function eventDays(text: Text, event: EventRecord): string {
  const days =
    event.start === event.end
      ? text.day(event.start, "short")
      : `${text.day(event.start, "short")} – ${text.day(event.end, "short")}`;
  return event.datePrecision === "approximate" ? text.t("day.approximate", { day: days }) : days;
}
