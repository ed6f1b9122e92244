import { foreignDay } from "#ingest/foreign-date.ts";
import { listed } from "#ingest/listed.ts";

const [LEAST, MOST_NAMED] = [3, 3];
/** Stands behind a header that has a day and a month alone; a leap year, so that any day of one is one. */
const SOME_YEAR = "2024";

/** The first columns of a table that has one for each day, as a list in words; null where it has none such. */
export function dayColumns(names: readonly string[]): string | null {
  const days = names.filter(isDay);
  return days.length < LEAST ? null : listed(days, MOST_NAMED);
}

function isDay(name: string): boolean {
  return [name, `${name} ${SOME_YEAR}`].some((text) => (foreignDay(text, "dmy") ?? foreignDay(text, "mdy")) !== null);
}
