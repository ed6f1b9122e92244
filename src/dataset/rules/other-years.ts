import { civil, type Day, dayOf, isoDay } from "#dataset/day.ts";
import type { Issue } from "#dataset/issue.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { type RowPlace, type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** A timeline as long as this has every day of a year on it. */
const YEAR = 365;

/** A day before the timeline that would lie on it in the year of the timeline gets a second look: its year may be a slip. */
export const otherYears: Rule = function* ({ events, claims }, { coverage }) {
  for (const row of recordsOf(events)) {
    if (row.record.datePrecision === "day") yield* slip(row, ["start", row.record.start], coverage);
  }
  for (const row of recordsOf(claims)) yield* slip(row, ["as_of", row.record.asOf], coverage);
};

function* slip(
  row: RowPlace,
  [field, day]: readonly [field: string, day: Day],
  { from, to }: DatasetMeta["coverage"],
): Generator<Issue> {
  if (to - from >= YEAR || day >= from) return;
  const { month, date } = civil(day);
  const years = new Set([from, to].map((end) => civil(end).year));
  const meant = [...years]
    .map((year) => dayOf(year, month, date))
    .find((one) => one !== null && one >= from && one <= to);
  if (meant == null) return;
  yield warning(row, field, `${isoDay(day)} lies before the timeline, and ${isoDay(meant)} on it; look at the year`);
}
