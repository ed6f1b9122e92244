import { memo } from "react";
import type { DatasetMeta } from "#dataset/records.ts";
import { total } from "#features/timeline/bars.ts";
import type { Bar, DayBars } from "#model/day-bars.ts";
import type { Period } from "#model/period.ts";
import { useText } from "#ui/text-context.tsx";

/** Longer periods are read from the list of events: a table of years would bury what follows it. */
const MOST_ROWS = 62;

interface Props {
  readonly bars: DayBars;
  readonly period: Period;
  readonly coverage: DatasetMeta["coverage"];
}

/** The bars as a table, for readers who do not see them. Those without events are left out. */
export const DayTable = memo(function DayTable({ bars, period, coverage }: Props) {
  const { t, day, days, declinedDay, number } = useText();
  const isEmpty = (bar: Bar) => total(bar.byFamily) + total(bar.spannedByFamily) === 0;
  const rows = [
    { name: t("timeline.table.earlier", { day: declinedDay(coverage.from) }), bar: bars.earlier },
    ...bars.bars.map((bar) => ({ name: period === "day" ? day(bar.from) : days(bar), bar })),
    { name: t("timeline.table.later", { day: declinedDay(coverage.to) }), bar: bars.later },
  ].filter(({ bar }) => !isEmpty(bar));
  if (rows.length === 0 || rows.length > MOST_ROWS) return null;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t(`timeline.table.by.${period}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`timeline.table.${period}`)}</th>
            <th scope="col">{t("timeline.table.solid")}</th>
            <th scope="col">{t("timeline.table.pale")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, bar }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(total(bar.byFamily))}</td>
              <td>{number(total(bar.spannedByFamily))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
