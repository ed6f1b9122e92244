import styles from "#features/figures/figures-panel.module.css";
import type { MetricCard } from "#features/figures/metric-cards.ts";
import { ScopeLines } from "#features/figures/scope-lines.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly card: MetricCard;
  /** The population on show. */
  readonly selected: string;
  readonly onSelect: (metric: string, population: string | null) => void;
}

/** Every scope of the metric on show, under the chart that shows one population of it. */
export function ScopesOfMetric({ lookup, card, selected, onSelect }: Props) {
  const { t, name } = useText();
  return (
    <div className={styles.scopes}>
      <h3>{t("figures.scopes", { metric: name(card.metric.label) })}</h3>
      <ScopeLines
        lookup={lookup}
        scopes={card.scopes}
        selected={selected}
        wide
        onSelect={(population) => onSelect(card.metric.id, population)}
      />
    </div>
  );
}
