import { Fragment } from "react";
import { QUIET, verdictsOf } from "#evidence/verdict.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-chart.module.css";
import type { ScopeMarks } from "#features/charts/mark.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { echoOf } from "#model/echo.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
  readonly scope: ScopeMarks;
}

const SEPARATOR = "\u00a0· ";

/** How many claims a chart shows, of how many claimants, in how many publications, and how they stand to each other. */
export function ScopeMeta({ lookup, rows, scope }: Props) {
  const { t, count } = useText();
  const { claims, origins, publications } = echoOf(
    lookup,
    scope.marks.map(({ claim }) => claim),
    rows.filter,
  );
  // Words beside numbers are not announced: they are seen.
  const verdicts = verdictsOf(lookup, claims, discrepanciesUpTo(lookup, rows.filter)).filter((one) => one !== "vague");
  return (
    <p className={styles.meta}>
      {t("figures.meta", {
        claims: count("count.claims", claims.length),
        claimants: count("count.claimants", origins.length),
        publications: count("count.publications", publications.length),
      })}
      {verdicts.map((verdict) => (
        <Fragment key={verdict}>
          {SEPARATOR}
          <span className={QUIET.includes(verdict) ? "" : styles.loud}>{t(`figures.verdict.${verdict}`)}</span>
        </Fragment>
      ))}
    </p>
  );
}
