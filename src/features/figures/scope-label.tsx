import type { ScopeFigures } from "#features/figures/metric-cards.ts";
import styles from "#features/figures/scopes.module.css";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly scope: ScopeFigures;
  /** The population on show, where the metric of the scope is on show. */
  readonly selected: string | null;
  /** Name the place even where it is the whole country. */
  readonly spell?: boolean;
  readonly onSelect: (population: string) => void;
}

/** Who and where, as a button that puts these people on the chart. */
export function ScopeLabel({ scope: { population, place }, selected, spell = false, onSelect }: Props) {
  const { t, name } = useText();
  const label =
    place.kind === "country" && !spell
      ? name(population.label)
      : t("scope.name", { population: name(population.label), place: name(place.name) });
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
