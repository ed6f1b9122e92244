import { type ReactNode, useMemo, useRef } from "react";
import styles from "#features/figures/figures-panel.module.css";
import { MetricCard } from "#features/figures/metric-card.tsx";
import { metricCards } from "#features/figures/metric-cards.ts";
import { useChosenScope } from "#features/figures/use-chosen-scope.ts";
import type { Lookup } from "#model/lookup.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  /** The chart of the chosen metric. */
  readonly chart: ReactNode;
}

const LARGE_CARDS = 3;

const ENOUGH = 260;

/** Brings the chart to where it can be seen, unless enough of it is seen already. */
function showChart(box: HTMLElement | null) {
  const top = box?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight - ENOUGH) box?.scrollIntoView({ block: "start" });
}

/** Every metric as a card of claims: the first three large, then the chart of the chosen one, then the others. */
export function FiguresPanel({ lookup, chart }: Props) {
  const { t } = useText();
  const filter = useDeferredFilter();
  const cards = useMemo(() => metricCards(lookup, filter), [lookup, filter]);
  const chosen = useChosenScope(lookup);
  const chartBox = useRef<HTMLDivElement>(null);

  const card = (one: (typeof cards)[number], size: "large" | "medium") => (
    <MetricCard
      key={one.metric.id}
      lookup={lookup}
      card={one}
      size={size}
      selected={chosen?.metric === one.metric.id ? chosen.population : null}
      onSelect={(metric, population) => {
        updateView({ metric, population });
        showChart(chartBox.current);
      }}
    />
  );
  return (
    <section aria-label={t("panel.figures")} className={styles.panel}>
      <h2 className="visually-hidden">{t("figures.heading")}</h2>
      <p className={styles.lead}>{t("figures.lead")}</p>
      <div className={styles.large}>{cards.slice(0, LARGE_CARDS).map((one) => card(one, "large"))}</div>
      <div ref={chartBox} className={styles.chart}>
        {chart}
      </div>
      {cards.length > LARGE_CARDS && (
        <>
          <h3 className={styles.more}>{t("figures.more")}</h3>
          <div className={styles.others}>{cards.slice(LARGE_CARDS).map((one) => card(one, "medium"))}</div>
        </>
      )}
    </section>
  );
}
