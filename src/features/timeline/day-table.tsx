import { memo } from "react";
import type { DatasetMeta } from "#dataset/records.ts";
import { barEnds } from "#features/timeline/bar-tip.ts";
import { barTotal, total } from "#features/timeline/bars.ts";
import { COUNTED_NAMES } from "#features/timeline/counted-names.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import type { Text } from "#i18n/text.ts";
import type { Bar } from "#model/day-bars.ts";
import type { Clock } from "#model/filter.ts";
import type { Period } from "#model/period.ts";
import { useText } from "#ui/text-context.tsx";

/** Longer periods are read from the list of events: a table of years would bury what follows it. */
const MOST_ROWS = 62;

interface Props {
  readonly shown: ShownBars;
  readonly period: Period;
  readonly coverage: DatasetMeta["coverage"];
  readonly clock: Clock;
}

/** The bars as a table, for readers who do not see them. Those without events are left out. */
export const DayTable = memo(function DayTable({ shown, period, coverage, clock }: Props) {
  const { t, day, days, declinedDay, number } = useText();
  const { measure, bars } = shown;
  const rows = [
    { name: t("timeline.table.earlier", { day: declinedDay(coverage.from) }), bar: bars.earlier },
    ...bars.bars.map((bar) => ({ name: period === "day" ? day(bar.from) : days(bar), bar })),
    { name: t("timeline.table.later", { day: declinedDay(coverage.to) }), bar: bars.later },
  ].filter(({ bar }) => barTotal(bar) > 0);
  if (rows.length === 0 || rows.length > MOST_ROWS) return null;
  const claims = measure === "claims";
  const known = clock === "known";
  // What first came out on a day has that one day.
  const spans = !claims && !known;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{known ? captionKnown(t, shown, period) : caption(t, shown, period)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`timeline.table.${period}`)}</th>
            <th scope="col">{t(known ? "timeline.table.known" : claims ? "panel.claims" : "timeline.table.solid")}</th>
            {spans && <th scope="col">{t("timeline.table.pale")}</th>}
            {shown.ends && (
              <>
                <th scope="col">{t("figures.sums.low")}</th>
                <th scope="col">{t("figures.sums.high")}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, bar }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(total(bar.byFamily))}</td>
              {spans && <td>{number(total(bar.spannedByFamily))}</td>}
              {shown.ends && <EndCells shown={shown} bar={bar} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function caption(t: Text["t"], { measure }: ShownBars, period: Period): string {
  if (measure === null) return t(`timeline.table.by.${period}`);
  if (measure === "claims") return t("timeline.table.by.claims", { period });
  return t("timeline.table.by.people", { people: t(COUNTED_NAMES[measure]), period });
}

/** Of the clock by which each record stands on the day that it was first published. */
function captionKnown(t: Text["t"], { measure }: ShownBars, period: Period): string {
  const what = measure === null ? "panel.events" : measure === "claims" ? "panel.claims" : COUNTED_NAMES[measure];
  return t("timeline.table.by.known", { what: t(what), period });
}

function EndCells({ shown, bar }: { shown: ShownBars; bar: Bar }) {
  const { number } = useText();
  const around = barEnds(shown, bar);
  const end = (value: number) => <td>{around?.partial ? "–" : number(value)}</td>;
  return (
    <>
      {end(around?.low ?? 0)}
      {end(around?.high ?? 0)}
    </>
  );
}
