import type { ScopeFigures as Scope } from "#features/figures/metric-cards.ts";
import { ScopeFigures } from "#features/figures/scope-figures.tsx";
import { ScopeLabel } from "#features/figures/scope-label.tsx";
import styles from "#features/figures/scopes.module.css";
import type { Lookup } from "#model/lookup.ts";

interface Props {
  readonly lookup: Lookup;
  readonly scopes: readonly Scope[];
  /** The population on show, where the metric of the scopes is on show. */
  readonly selected: string | null;
  readonly onSelect: (population: string) => void;
}

/** Scopes as lines, who and where on the left, what was said on the right: side by side, never joined. */
export function ScopeLines({ lookup, scopes, selected, onSelect }: Props) {
  return (
    <ul className={styles.lines}>
      {scopes.map((scope) => (
        <li key={`${scope.population.id} ${scope.place.id}`} className={styles.line}>
          <ScopeLabel scope={scope} selected={selected} onSelect={onSelect} />
          <ScopeFigures lookup={lookup} scope={scope} size="small" />
        </li>
      ))}
    </ul>
  );
}
