import styles from "#features/figures/metric-card.module.css";
import type { MetricCard as Card, ScopeFigures as Scope } from "#features/figures/metric-cards.ts";
import { ScopeFigures } from "#features/figures/scope-figures.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly card: Card;
  readonly size: "large" | "medium";
  /** The population on show, where this is the metric on show. */
  readonly selected: string | null;
  readonly onSelect: (metric: string, population: string | null) => void;
}

const ROOMY = 3;

/** One metric: its title chooses it for the chart, each of its populations stands by itself. */
export function MetricCard({ lookup, card, size, selected, onSelect }: Props) {
  const { t, name } = useText();
  const { metric, scopes } = card;
  const [first, ...rest] = scopes;
  const wide = size === "large" && scopes.length > ROOMY;
  return (
    <article className={`${styles.card} ${wide ? styles.wide : ""} ${selected === null ? "" : styles.selected}`}>
      <div className={styles.lead}>
        <h3 className={styles.title}>
          <button type="button" aria-pressed={selected !== null} onClick={() => onSelect(metric.id, null)}>
            {name(metric.label)}
          </button>
        </h3>
        {first ? (
          <>
            <ScopeLabel scope={first} spell selected={selected} onSelect={(to) => onSelect(metric.id, to)} />
            <ScopeFigures lookup={lookup} scope={first} size={size} />
          </>
        ) : (
          <p className={styles.none}>{t("figures.none")}</p>
        )}
      </div>
      {rest.length > 0 && (
        <ul className={styles.rest}>
          {rest.map((scope) => (
            <li key={`${scope.population.id} ${scope.place.id}`} className={styles.line}>
              <ScopeLabel scope={scope} selected={selected} onSelect={(to) => onSelect(metric.id, to)} />
              <ScopeFigures lookup={lookup} scope={scope} size="small" />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

interface LabelProps {
  readonly scope: Scope;
  readonly selected: string | null;
  /** Name the place even where it is the whole country. */
  readonly spell?: boolean;
  readonly onSelect: (population: string) => void;
}

function ScopeLabel({ scope: { population, place }, selected, spell = false, onSelect }: LabelProps) {
  const { t, name } = useText();
  const label =
    place.kind === "country" && !spell
      ? name(population.label)
      : t("figures.scope", { population: name(population.label), place: name(place.name) });
  return (
    <button
      type="button"
      className={styles.scope}
      aria-pressed={selected === population.id}
      onClick={() => onSelect(population.id)}
    >
      {label}
    </button>
  );
}
