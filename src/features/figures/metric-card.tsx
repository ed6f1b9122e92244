import { Named } from "#evidence/named.tsx";
import styles from "#features/figures/metric-card.module.css";
import type { MetricCard as Card } from "#features/figures/metric-cards.ts";
import { ScopeFigures } from "#features/figures/scope-figures.tsx";
import { ScopeLabel } from "#features/figures/scope-label.tsx";
import { ScopeLines } from "#features/figures/scope-lines.tsx";
import type { Lookup } from "#model/lookup.ts";

interface Props {
  readonly lookup: Lookup;
  readonly card: Card;
  /** The population on show, where this is the metric on show. */
  readonly selected: string | null;
  /** What an empty card says. */
  readonly none: string;
  readonly onSelect: (metric: string, population: string | null) => void;
}

/** One metric with all that was said of it: its title chooses it for the chart, each of its populations stands by itself. */
export function MetricCard({ lookup, card, selected, none, onSelect }: Props) {
  const { metric, scopes } = card;
  const [first, ...rest] = scopes;
  const select = (population: string) => onSelect(metric.id, population);
  return (
    <article className={`${styles.card} ${selected === null ? "" : styles.selected}`}>
      <div className={first ? "" : styles.empty}>
        <h4 className={styles.title}>
          <button
            type="button"
            aria-pressed={selected !== null}
            onClick={() => onSelect(metric.id, first?.population.id ?? null)}
          >
            <Named of={metric.label} />
          </button>
        </h4>
        {first ? (
          <>
            <ScopeLabel scope={first} spell selected={selected} onSelect={select} />
            <ScopeFigures lookup={lookup} scope={first} size="medium" />
          </>
        ) : (
          <p className={styles.none}>{none}</p>
        )}
      </div>
      {rest.length > 0 && (
        <div className={styles.rest}>
          <ScopeLines lookup={lookup} scopes={rest} selected={selected} onSelect={select} />
        </div>
      )}
    </article>
  );
}
