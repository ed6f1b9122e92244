import styles from "#features/figures/sums-chart.module.css";
import { type RecordSum, type RecordSums, rangeStated } from "#model/record-sums.ts";
import type { PeriodSums } from "#model/sums-over-time.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly periods: readonly PeriodSums[];
}

/** The killed whom records count, period by period: a bar to the best estimate, and the span from the low to the high end. */
export function SumsChart({ periods }: Props) {
  const { t, number, days } = useText();
  const most = Math.max(1, ...periods.map(highest));
  const percent = (value: number) => `${(100 * value) / most}%`;
  const [first] = periods;
  const last = periods.at(-1);
  if (periods.length < 2 || first === undefined || last === undefined) return null;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {t(periods.some(({ sums }) => spanOf(sums)) ? "figures.sums.chart" : "figures.sums.chart.bars", {
          most: number(most),
        })}
      </figcaption>
      <div className={styles.plot} aria-hidden="true">
        {periods.map(({ from: start, sums }) => (
          <Period key={start} sums={sums} percent={percent} />
        ))}
      </div>
      <div className={styles.axis} aria-hidden="true">
        <span>{days({ from: first.from, to: first.to })}</span>
        <span>{days({ from: last.from, to: last.to })}</span>
      </div>
      <details className={styles.details}>
        <summary>{t("figures.sums.table")}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("figures.sums.period")}</th>
              <th scope="col">{t("figures.sums.low")}</th>
              <th scope="col">{t("figures.sums.best")}</th>
              <th scope="col">{t("figures.sums.high")}</th>
              <th scope="col">{t("figures.sums.records")}</th>
            </tr>
          </thead>
          <tbody>
            {periods
              .filter(({ sums }) => sums.records > 0)
              .map(({ from: start, to: end, sums }) => (
                <tr key={start}>
                  <th scope="row">{days({ from: start, to: end })}</th>
                  <Total of={sums.killedLow} sums={sums} />
                  <Total of={sums.killedBest} sums={sums} />
                  <Total of={sums.killedHigh} sums={sums} />
                  <td>{number(sums.records)}</td>
                </tr>
              ))}
          </tbody>
        </table>
        {periods.some(({ sums }) => isPart(sums)) && <p className={styles.caption}>{t("figures.sums.part")}</p>}
      </details>
    </figure>
  );
}

function Period({ sums, percent }: { sums: RecordSums; percent: (value: number) => string }) {
  const { killedBest: best } = sums;
  const span = spanOf(sums);
  return (
    <div className={styles.period}>
      {best && <span className={styles.best} style={{ height: percent(best.total) }} />}
      {span && (
        <span className={styles.span} style={{ bottom: percent(span.low), height: percent(span.high - span.low) }} />
      )}
    </div>
  );
}

/** The ends that are a range around the estimate, and not one number; null where there is none. */
function spanOf(sums: RecordSums): { readonly low: number; readonly high: number } | null {
  const { killedLow: low, killedHigh: high } = sums;
  return low && high && high.total > low.total && rangeStated(sums) ? { low: low.total, high: high.total } : null;
}

/** A sum; where ends and estimate are of different records, in how many it is stated. */
function Total({ of, sums }: { of: RecordSum | null; sums: RecordSums }) {
  const { number } = useText();
  if (!of) return <td>–</td>;
  return <td>{isPart(sums) ? `${number(of.total)} (${number(of.stated)})` : number(of.total)}</td>;
}

function isPart(sums: RecordSums): boolean {
  return (sums.killedLow !== null || sums.killedHigh !== null) && !rangeStated(sums);
}

function highest({ sums }: PeriodSums): number {
  return Math.max(sums.killedHigh?.total ?? 0, sums.killedBest?.total ?? 0, sums.killedLow?.total ?? 0);
}
