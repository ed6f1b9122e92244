import { memo } from "react";
import type { DatasetMeta } from "#dataset/records.ts";
import { total } from "#features/timeline/bars.ts";
import type { Bar, DayBars } from "#model/day-bars.ts";
import { useText } from "#ui/text-context.tsx";

/** Longer periods are read from the list of events: a table of years would bury what follows it. */
const MOST_ROWS = 62;

/** The bars as a table, for readers who do not see them. Days without events are left out. */
export const DayTable = memo(function DayTable({
  bars,
  coverage,
}: {
  bars: DayBars;
  coverage: DatasetMeta["coverage"];
}) {
  const { t, day, declinedDay, number } = useText();
  const isEmpty = (bar: Bar) => total(bar.byFamily) + total(bar.spannedByFamily) === 0;
  const rows = [
    { name: t("timeline.table.earlier", { day: declinedDay(coverage.from) }), bar: bars.earlier },
    ...bars.bars.map((bar) => ({ name: day(bar.from), bar })),
    { name: t("timeline.table.later", { day: declinedDay(coverage.to) }), bar: bars.later },
  ].filter(({ bar }) => !isEmpty(bar));
  if (rows.length === 0 || rows.length > MOST_ROWS) return null;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t("timeline.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("timeline.table.day")}</th>
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
