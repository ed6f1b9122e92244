import { addDays, civil, type Day } from "#dataset/day.ts";
import { nameWords } from "#ingest/figure-names.ts";
import { type Days, foreignMonth, monthIn } from "#ingest/foreign-month.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";

/** A span of which a column names a day: the first, the last, or some day of it. */
export interface NamedSpan {
  readonly unit: "week" | "month";
  readonly day: "first" | "last" | "some";
}

const UNITS: readonly (readonly [NamedSpan["unit"], readonly string[]])[] = [
  ["week", ["week", "weeks", "wk", "неделя", "недели", "неделе", "неделю", "апта", "аптаның", "апталық"]],
  ["month", ["month", "месяц", "месяца", "ай", "айдың"]],
];
const FIRST = [
  ...["start", "starts", "starting", "begin", "begins", "beginning", "commencing", "from", "of", "since", "monday"],
  ...["начало", "начала", "начиная", "с", "понедельник", "басы", "басталуы", "бастап", "басталған"],
];
const LAST = [
  ...["end", "ends", "ending", "ended", "to", "until", "till", "through", "sunday"],
  ...["конец", "конца", "окончание", "окончания", "по", "до", "воскресенье", "соңы", "аяқталуы", "дейін", "аяқталған"],
];
const BESIDE = ["date", "the", "on", "reporting", "report", "epi", "дата", "отчетная", "отчетный", "күні", "есепті"];
/** How forms shorten "week commencing" and "week ending". */
const SHORT: Readonly<Record<string, NamedSpan["day"]>> = { "w c": "first", "w b": "first", "w e": "last" };

/** The week or the month of which a column has a day, by all of its name: “Week ending”, «Неделя с», “Month”. Null for any other. */
export function spanInName(column: string): NamedSpan | null {
  const words = nameWords(column);
  const short = SHORT[words.join(" ")];
  if (short !== undefined) return { unit: "week", day: short };
  const [unit, called] = UNITS.find(([, names]) => words.some((word) => names.includes(word))) ?? [];
  if (unit === undefined || called === undefined) return null;
  const others = words.filter((word) => !called.includes(word) && !BESIDE.includes(word));
  if (others.some((word) => !FIRST.includes(word) && !LAST.includes(word))) return null;
  if (unit === "month") return { unit, day: "some" };
  return { unit, day: others.some((word) => LAST.includes(word)) ? "last" : "first" };
}

/** The days of the span that a day stands for. */
export function daysOfSpan({ unit, day: which }: NamedSpan, day: Day): Days {
  if (unit === "week")
    return which === "last" ? { first: addDays(day, -6), last: day } : { first: day, last: addDays(day, 6) };
  const { year, month } = civil(day);
  return monthIn(year, month) ?? { first: day, last: day };
}

const KEPT = {
  first: "is taken for the first day of a week, by the name of its column; kept as the seven days from it",
  last: "is taken for the last day of a week, by the name of its column; kept as the seven days up to it",
  some: "is a day of a month, by the name of its column; kept as the days of that month",
};

/** How the days of an event are kept that such a column has, for a report. */
export function spanKept({ day }: NamedSpan): string {
  return KEPT[day];
}

/** Which columns of days begin and end the spans of events; of several the first. Those whose cells are no days are none. */
export function spanColumns(columns: readonly FoundColumn[]): { start?: string; end?: string } {
  const spans = columns.flatMap((column) => {
    const span = hasDays(column) ? spanInName(column.name) : null;
    return span === null ? [] : { name: column.name, ends: span.day === "last" };
  });
  const start = spans.find(({ ends }) => !ends)?.name;
  const end = spans.find(({ ends }) => ends)?.name;
  if (start === undefined) return end === undefined ? {} : { start: end };
  return end === undefined ? { start } : { start, end };
}

function hasDays({ cells, examples }: FoundColumn): boolean {
  return cells === "days" || (examples.length > 0 && examples.every((cell) => foreignMonth(cell) !== null));
}
