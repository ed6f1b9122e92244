import styles from "#features/charts/population-choice.module.css";
import type { PopulationCount } from "#features/charts/population-counts.ts";
import type { Lookup } from "#model/lookup.ts";
import { defaultPopulation } from "#model/scope.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly metric: string;
  /** The population on show. */
  readonly population: string;
  readonly counts: readonly PopulationCount[];
}

/** Whose figures the chart shows: one population at a time, for they overlap. Nothing where there is no choice. */
export function PopulationChoice({ lookup, metric, population, counts }: Props) {
  const { t, name, number, count } = useText();
  if (counts.length < 2) return null;
  const first = defaultPopulation(lookup, metric);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form; these are buttons.
    <div role="group" aria-label={t("charts.populations")} className={styles.choice}>
      {counts.map(({ population: { id, label }, claims }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === population}
          onClick={() => updateView({ population: id === first ? null : id })}
        >
          {name(label)}{" "}
          <span aria-hidden="true" className={styles.count}>
            {number(claims)}
          </span>
          <span className="visually-hidden">{count("count.claims", claims)}</span>
        </button>
      ))}
    </div>
  );
}
