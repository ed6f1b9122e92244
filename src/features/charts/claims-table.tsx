import { memo } from "react";
import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import { claimDay } from "#evidence/claim-day.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { claimantInk } from "#evidence/claimant-ink.ts";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { Passages } from "#evidence/passages.tsx";
import { shortDay } from "#evidence/short-day.ts";
import { useScopeName } from "#evidence/use-scope-name.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-table.module.css";
import type { ScopeMarks } from "#features/charts/mark.ts";
import type { UpTo } from "#model/clock.ts";
import { horizonOf } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
  readonly id: string;
}

/** The same claims as the charts, row by row: the way in for keyboards and for those who do not see the drawing. */
export function ClaimsTable({ lookup, rows, id }: Props) {
  const text = useText();
  const { t, name } = text;
  const { clock } = rows.filter;
  const metric = name(lookup.metric.get(rows.metric)?.label);
  const scopes = rows.main ? [rows.main, ...rows.others] : rows.others;
  return (
    <table id={id} className={styles.table}>
      <caption>
        {rows.filter.from === null
          ? t(`charts.table.caption.${clock}.open`, { metric, to: text.declinedDay(rows.days.to) })
          : t(`charts.table.caption.${clock}`, {
              metric,
              from: shortDay(text, lookup, rows.days.from),
              to: text.day(rows.days.to, "medium"),
            })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(clock === "happened" ? "charts.table.day" : "charts.table.known")}</th>
          <th scope="col">{t("charts.table.claimant")}</th>
          <th scope="col">{t("charts.table.figure")}</th>
          <th scope="col">{t("charts.table.printed")}</th>
        </tr>
      </thead>
      {scopes.map((scope) => (
        <ScopeRows key={`${scope.population} ${scope.place}`} lookup={lookup} rows={rows} scope={scope} />
      ))}
    </table>
  );
}

function ScopeRows({ lookup, rows, scope }: Pick<Props, "lookup" | "rows"> & { scope: ScopeMarks }) {
  const nameOf = useScopeName(lookup);
  const marks = [...scope.marks].sort((a, b) => a.day - b.day);
  const upTo = horizonOf(lookup, rows.filter);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.scope}>
          {nameOf(scope)}
        </th>
      </tr>
      {marks.map(({ key, claim, day, carriedIn, struck, series }) => (
        <Row
          key={key}
          lookup={lookup}
          claim={claim}
          day={rows.filter.clock === "happened" ? null : day}
          carriedIn={carriedIn}
          struck={struck}
          publication={rows.by === "publication" ? series : null}
          upTo={upTo}
        />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly lookup: Lookup;
  readonly claim: Claim;
  /** The day on which it could be read; null where the day that it speaks of is asked for. */
  readonly day: Day | null;
  readonly carriedIn: boolean;
  readonly struck: boolean;
  /** The publication that it is listed for; null where each claim is listed once. */
  readonly publication: string | null;
  readonly upTo: UpTo;
}

/** Drawn anew only where something of it changes: a step of the days leaves nearly all of a thousand rows as they are. */
const Row = memo(function Row({ lookup, claim, day, carriedIn, struck, publication, upTo }: RowProps) {
  const text = useText();
  const { t, name } = text;
  return (
    <tr>
      <td className={styles.day}>
        {day === null ? claimDay(text, lookup, claim) : shortDay(text, lookup, day)}
        {carriedIn && <small>{t("charts.table.carried")}</small>}
      </td>
      <th scope="row" className={styles.claimant}>
        {name(lookup.claimant.get(claim.claimant)?.name)}
      </th>
      <td className={styles.figure}>
        <span className={claimantInk(lookup, claim)}>
          <HedgeGlyph qualifier={claim.qualifier} hollow={carriedIn} struck={struck} />
        </span>
        <ClaimFigure lookup={lookup} claim={claim} carriedIn={carriedIn} />
      </td>
      <td className={styles.printed}>
        <Passages lookup={lookup} claim={claim} upTo={upTo} {...(publication === null ? {} : { publication })} />
      </td>
    </tr>
  );
});
