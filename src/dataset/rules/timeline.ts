import { type Day, isoDay } from "#dataset/day.ts";
import { extentOf } from "#dataset/extent.ts";
import type { Issue } from "#dataset/issue.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { type Rule, recordsOf, type Tables } from "#dataset/tables.ts";

const YEAR = 365;

/** An end of the timeline that has nothing for more than a year, and for longer than all that lies on it, may be a slip of the year. */
export const timeline: Rule = function* (tables, { coverage }) {
  const all = daysOf(tables);
  const whole = extentOf(all);
  if (!whole) return;
  const held = extentOf(all.filter((day) => day >= coverage.from && day <= coverage.to));
  if (held) yield* empty(coverage, { from: held[0], to: held[1] });
  else yield slip("coverage", `has none of the days of the tables, from ${isoDay(whole[0])} on; look at its years`);
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

function slip(field: string, message: string): Issue {
  return { severity: "warning", table: "datapackage", row: null, field: `qantar.${field}`, message };
}
