/** `number` 9 · `short` 9 Jan · `medium` 9 Jan 2022 · `date` 9 January 2022 · `long` Sunday, 9 January 2022 */
export type DayStyle = "number" | "short" | "medium" | "date" | "long";

/** The styles that two days can be written in as one: 7–19 Jan · 7–19 Jan 2022 */
export type DaysStyle = "short" | "medium";

type DayField = "weekday" | "day" | "month" | "year";

/** Words as they stand, and fields to fill in, each from the first or from the last of two days. */
export type DayPattern = readonly (string | { readonly field: DayField; readonly end: "from" | "to" })[];

/** How a language writes days in one style; months and weekdays (from Monday) in the form that the patterns take. */
export interface DayWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly pattern: DayPattern;
}

/** How a language joins two days, by what they share. */
export type DaysPatterns = Readonly<Record<"month" | "year" | "nothing", DayPattern>>;

/** How a language writes days and numbers. */
export interface Calendar {
  readonly day: Readonly<Record<DayStyle, DayWords>>;
  readonly days: Readonly<Record<DaysStyle, DaysPatterns>>;
  readonly number: { readonly group: string; readonly decimal: string; readonly minusSign: string };
  /** What stands before and after the number of a percentage. */
  readonly percent: readonly [before: string, after: string];
}

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  number: { day: "numeric" },
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  date: { day: "numeric", month: "long", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

const FIELDS: readonly string[] = ["weekday", "day", "month", "year"] satisfies DayField[];

function isField(type: string): type is DayField {
  return FIELDS.includes(type);
}

function utc(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

function dayFormat(locale: string, style: DayStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: "UTC" });
}

type RangePart = Pick<Intl.DateTimeRangeFormatPart, "type" | "value"> & { readonly source?: string };

function patternOf(parts: readonly RangePart[]): DayPattern {
  return parts.map(({ type, value, source }) =>
    isField(type) ? { field: type, end: source === "endRange" ? "to" : "from" } : value,
  );
}

function dayWords(format: Intl.DateTimeFormat): DayWords {
  const written = (field: DayField, date: Date) =>
    format.formatToParts(date).find(({ type }) => type === field)?.value ?? "";
  return {
    months: Array.from({ length: 12 }, (_, month) => written("month", utc(2022, month + 1, 1))),
    // 3 January 2022 was a Monday.
    weekdays: Array.from({ length: 7 }, (_, weekday) => written("weekday", utc(2022, 1, 3 + weekday))),
    pattern: patternOf(format.formatToParts(utc(2022, 1, 3))),
  };
}

function daysPatterns(format: Intl.DateTimeFormat): DaysPatterns {
  const between = (from: Date, to: Date) => patternOf(format.formatRangeToParts(from, to));
  return {
    month: between(utc(2022, 1, 3), utc(2022, 1, 14)),
    year: between(utc(2022, 1, 3), utc(2022, 2, 14)),
    nothing: between(utc(2021, 12, 3), utc(2022, 1, 14)),
  };
}

function percentOf(locale: string): Calendar["percent"] {
  const parts = new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(0.05);
  const at = parts.findIndex(({ type }) => type === "integer");
  const joined = (some: typeof parts) => some.map(({ value }) => value).join("");
  return [joined(parts.slice(0, at)), joined(parts.slice(at + 1))];
}

/** Takes from the platform how a locale writes days and numbers. */
export function calendarOf(locale: string): Calendar {
  const signs = new Intl.NumberFormat(locale).formatToParts(-1234567.5);
  const sign = (name: string) => signs.find(({ type }) => type === name)?.value ?? "";
  const words = (style: DayStyle) => dayWords(dayFormat(locale, style));
  const patterns = (style: DaysStyle) => daysPatterns(dayFormat(locale, style));
  return {
    day: {
      number: words("number"),
      short: words("short"),
      medium: words("medium"),
      date: words("date"),
      long: words("long"),
    },
    days: { short: patterns("short"), medium: patterns("medium") },
    number: { group: sign("group"), decimal: sign("decimal"), minusSign: sign("minusSign") },
    percent: percentOf(locale),
  };
}
