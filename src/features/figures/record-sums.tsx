import { useMemo } from "react";
import styles from "#features/figures/record-sums.module.css";
import { SumsChart } from "#features/figures/sums-chart.tsx";
import type { Lookup } from "#model/lookup.ts";
import { countsPeople, type RecordSum, recordSums } from "#model/record-sums.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

/** What the records of the selection count themselves, added up; nothing where they count nobody. */
export function RecordSums({ lookup }: { lookup: Lookup }) {
  const { t, number } = useText();
  const filter = useDeferredFilter();
  const { coverage } = lookup.dataset.meta;
  const cube = useEventCube(lookup);
  const any = useMemo(() => countsPeople(lookup.dataset.events), [lookup]);
  const rows = useMemo(() => (any ? cube.rows(filter) : []), [any, cube, filter]);
  const sums = useMemo(() => (any ? recordSums(rows) : null), [any, rows]);
  if (sums === null) return null;
  const { killedLow, killedBest, killedHigh, injured, detained, records } = sums;
  const killed = killedBest ?? killedLow ?? killedHigh;
  const stated = (sum: RecordSum) => t("figures.sums.stated", { n: number(sum.stated), all: number(records) });
  return (
    <section aria-label={t("figures.sums.heading")} className={styles.sums}>
      <h3 className={styles.heading}>{t("figures.sums.heading")}</h3>
      <dl className={styles.list}>
        {killed && (
          <div className={styles.sum}>
            <dt>{t("figures.sums.killed")}</dt>
            <dd className={styles.total}>{number(killed.total)}</dd>
            {killedLow && killedHigh && (
              <dd className={styles.ends}>
                {t("figures.sums.ends", { low: number(killedLow.total), high: number(killedHigh.total) })}
              </dd>
            )}
            <dd className={styles.stated}>{stated(killed)}</dd>
          </div>
        )}
        {[["injured", injured] as const, ["detained", detained] as const].map(
          ([id, sum]) =>
            sum && (
              <div key={id} className={styles.sum}>
                <dt>{t(`figures.sums.${id}`)}</dt>
                <dd className={styles.total}>{number(sum.total)}</dd>
                <dd className={styles.stated}>{stated(sum)}</dd>
              </div>
            ),
        )}
      </dl>
      {killed && <SumsChart events={rows} from={filter.from ?? coverage.from} to={filter.to ?? coverage.to} />}
      <p className={styles.remark}>{t("figures.sums.remark")}</p>
    </section>
  );
}
