import { useMemo } from "react";
import { endsSaid } from "#evidence/sums-words.ts";
import styles from "#features/figures/record-sums.module.css";
import { SumsChart } from "#features/figures/sums-chart.tsx";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import type { RecordSum } from "#model/record-sums.ts";
import { sumsOverTime } from "#model/sums-over-time.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

const ALL = { from: null, to: null };

/** What the records of the selection count themselves, added up; nothing where they count nobody. */
export function RecordSums({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const { t, number } = text;
  const filter = useDeferredFilter();
  const { coverage } = lookup.dataset.meta;
  const cube = useEventCube(lookup);
  const any = measuresIn(lookup).length > 0;
  const sums = useMemo(() => (any ? cube.sums(filter, ALL) : null), [any, cube, filter]);
  const periods = useMemo(
    () => (any ? sumsOverTime(cube.sums, filter, coverage) : null),
    [any, cube, filter, coverage],
  );
  if (!any) return null;
  if (sums === null) {
    return (
      <section aria-label={t("figures.sums.heading")} className={styles.sums}>
        <p className={styles.remark}>{t("figures.sums.unknown")}</p>
      </section>
    );
  }
  const { killedLow, killedBest, killedHigh, injured, detained, records } = sums;
  const ends = endsSaid(text, sums);
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
            {ends !== null && <dd className={styles.ends}>{ends}</dd>}
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
      {killed && periods && <SumsChart periods={periods} />}
      <p className={styles.remark}>{t("figures.sums.remark")}</p>
    </section>
  );
}
