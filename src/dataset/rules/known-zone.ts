import type { Rule } from "#dataset/tables.ts";
import { isTimeZone, zoneSuggestion } from "#dataset/time-zone.ts";

/** The time zone is one that there is; told with what is wrong in the tables, which need none to be read. */
export const knownZone: Rule = function* (_tables, { timeZone }) {
  if (isTimeZone(timeZone)) return;
  const message = `“${timeZone}” is not known${zoneSuggestion(timeZone)}`;
  yield { severity: "error", table: "datapackage", row: null, field: "qantar.timeZone", message };
};
