import { civil, type Day } from "#dataset/day.ts";

/** The place that an IANA time zone is named after: "Almaty" of "Asia/Almaty". */
export function zoneCity(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}

/** How far a time zone was ahead of UTC at noon of a day: "UTC+6". Null for a zone that the reader's browser does not know. */
export function zoneOffset(timeZone: string, day: Day): string | null {
  const { year, month, date } = civil(day);
  try {
    const format = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "shortOffset" });
    const parts = format.formatToParts(new Date(Date.UTC(year, month - 1, date, 12)));
    const offset = parts.find(({ type }) => type === "timeZoneName")?.value;
    return offset?.replace("GMT", "UTC").replace(/[+-]0$/, "") ?? null;
  } catch {
    return null;
  }
}
