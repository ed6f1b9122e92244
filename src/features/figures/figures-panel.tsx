import { Fragment, type ReactNode, useMemo, useRef } from "react";
import { isNarrowed } from "#evidence/is-narrowed.ts";
import { Named } from "#evidence/named.tsx";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import { DayNews } from "#features/figures/day-news.tsx";
import styles from "#features/figures/figures-panel.module.css";
import { HeadlineCard } from "#features/figures/headline-card.tsx";
import { MetricCard } from "#features/figures/metric-card.tsx";
import { metricCards } from "#features/figures/metric-cards.ts";
import { RecordSums } from "#features/figures/record-sums.tsx";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  /** The chart of the chosen metric. */
  readonly chart: ReactNode;
  /** Where to look when the selection has no figure at all. */
  readonly elsewhere?: ReactNode;
}

const HEADLINES = 3;

const ENOUGH = 260;

/** Brings the chart to where it can be seen, unless enough of it is seen already. */
function showChart(box: HTMLElement | null) {
  const top = box?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight - ENOUGH) box?.scrollIntoView({ block: "start" });
}

/** The first three metrics in short, the charts of the chosen one with all its scopes, then every other metric as a card. */
export function FiguresPanel({ lookup, chart, elsewhere }: Props) {
  const { t } = useText();
  const filter = useDeferredFilter();
  const cards = useMemo(() => metricCards(lookup, filter), [lookup, filter]);
  const chosen = useChosenScope(lookup);
  const chartBox = useRef<HTMLDivElement>(null);
  const shown = cards.find((card) => card.metric.id === chosen?.metric);
  const none = t(isNarrowed(filter) ? "figures.none.selection" : "figures.none");
  const others = cards.slice(HEADLINES);
  const told = others.filter(({ scopes }) => scopes.length > 0);
  const untold = others.filter(({ scopes }) => scopes.length === 0);

  const onSelect = (metric: string, population: string | null) => {
    updateView({ metric, population });
    showChart(chartBox.current);
  };
  const common = { lookup, none, onSelect };
  return (
    <section aria-label={t("panel.figures")} className={styles.panel}>
      <h2 className="visually-hidden">{t("figures.heading")}</h2>
      <DayNews lookup={lookup} />
      <RecordSums lookup={lookup} />
      {lookup.dataset.claims.length === 0 && measuresIn(lookup).length === 0 && elsewhere}
      {lookup.dataset.claims.length > 0 && (
        <>
          {cards.every(({ scopes }) => scopes.length === 0) && elsewhere}
          <ul className={styles.headlines}>
            {cards.slice(0, HEADLINES).map((card) => (
              <HeadlineCard key={card.metric.id} {...common} card={card} selected={card === shown} />
            ))}
          </ul>
          <div ref={chartBox} className={styles.chart}>
            {chart}
          </div>
          {told.length > 0 && (
            <div>
              <h3 className={styles.more}>{t("figures.more")}</h3>
              <div className={styles.others}>
                {told.map((card) => (
                  <MetricCard
                    key={card.metric.id}
                    {...common}
                    card={card}
                    selected={card === shown && chosen ? chosen.population : null}
                  />
                ))}
              </div>
            </div>
          )}
          {untold.length > 0 && (
            <p className={styles.lead}>
              {none}:{" "}
              {untold.map(({ metric }, i) => (
                <Fragment key={metric.id}>
                  {i > 0 && ", "}
                  <Named of={metric.label} />
                </Fragment>
              ))}
            </p>
          )}
          <p className={styles.lead}>{t("figures.lead")}</p>
        </>
      )}
    </section>
  );
}
