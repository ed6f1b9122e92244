import { type Day, isoDay } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { OWN_SENTENCES } from "#ingest/own-words.ts";
import { daysOfSpan, spanInName } from "#ingest/span-in-name.ts";

/**
 * What the note of each claim says where the column of days is called as that of a week or a month: a claim has one day, and that of its
 * cell stands for the whole span. Empty where each day is that of its figure.
 */
export function spanNotes(column: string, language: Language): (day: Day) => string {
  const span = spanInName(column);
  if (span === null) return () => "";
  return (day) => {
    const { first, last } = daysOfSpan(span, day);
    return OWN_SENTENCES[language].ofSpan({ ...span, from: isoDay(first), to: isoDay(last) });
  };
}

const WHICH = { first: "the first day", last: "the last day", some: "a day" } as const;

/** The same as a line of a draft or a report; none where each day is that of its figure. */
export function spanTold(column: string): string[] {
  const span = spanInName(column);
  if (span === null) return [];
  return [
    `each figure is of a ${span.unit}, by the name of ${column}: ${WHICH[span.day]} of it stands for it (as_of_basis inferred), and the note of each claim says so; where the column has the day of the figure itself, call it Day`,
  ];
}
