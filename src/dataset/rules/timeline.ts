import { type Day, isoDay } from "#dataset/day.ts";
import type { Issue } from "#dataset/issue.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { type Rule, recordsOf, type Tables } from "#dataset/tables.ts";

const YEAR = 365;

/** An end of the timeline that has nothing for more than a year, and for longer than all that lies on it, may be a slip of the year. */
export const timeline: Rule = function* (tables, { coverage }) {
  const all = daysOf(tables);
  if (all.length === 0) return;
  const on = all.filter((day) => day >= coverage.from && day <= coverage.to);
  const [first, last] = on.reduce(([least, most], day) => [Math.min(least, day), Math.max(most, day)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
  if (first > last) {
    yield slip("coverage", `has none of the days of the tables, from ${isoDay(least(all))} on; look at its years`);
    return;
  }
  yield* empty(coverage, { from: first as Day, to: last as Day });
};

function* empty(coverage: DatasetMeta["coverage"], held: DatasetMeta["coverage"]): Generator<Issue> {
  const gaps = { from: held.from - coverage.from, to: coverage.to - held.to };
  const most = Math.max(YEAR, held.to - held.from);
  for (const [end, name] of [["from", "first"] as const, ["to", "last"] as const]) {
    if (gaps[end] <= most) continue;
    const years = Math.floor(gaps[end] / YEAR);
    const far = `${isoDay(coverage[end])} is ${years} ${years === 1 ? "year" : "years"} from the ${name} day of the tables on the timeline`;
    yield slip(`coverage.${end}`, `${far}, ${isoDay(held[end])}; look at the year`);
  }
}

function daysOf({ events, claims, publications }: Tables): Day[] {
  return [
    ...[...recordsOf(events)].flatMap(({ record: { start, end } }) => [start, end ?? start]),
    ...[...recordsOf(claims)].map(({ record }) => record.asOf),
    ...[...recordsOf(publications)].map(({ record }) => record.published),
  ];
}

function least(days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first));
}

function slip(field: string, message: string): Issue {
  return { severity: "warning", table: "datapackage", row: null, field: `qantar.${field}`, message };
}
