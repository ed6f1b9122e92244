import { isNarrowed } from "#evidence/is-narrowed.ts";
import styles from "#features/disagreements/disagreements.module.css";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly metric: string;
  readonly filter: Filter;
  /** What differs of every metric under the filter. */
  readonly found: readonly Discrepancy[];
}

const MOST = 3;

/** That no two accounts differ, what that does not mean, and where to look instead. */
export function NothingDiffers({ lookup, metric, filter, found }: Props) {
  const { t, name, number } = useText();
  const narrowed = isNarrowed(filter);
  const others = lookup.dataset.meta.metrics
    .map((one) => ({ metric: one, n: found.filter((discrepancy) => discrepancy.metric === one.id).length }))
    .filter(({ n }) => n > 0)
    .slice(0, MOST);
  return (
    <div className={styles.none}>
      <p>
        {t(narrowed ? "disagreements.none.selection" : "disagreements.none", {
          metric: name(lookup.metric.get(metric)?.label),
        })}
      </p>
      <p className={styles.ways}>
        {narrowed && (
          <Button onClick={() => updateView({ place: [], claimant: [], publication: [], q: "" })}>
            {t("disagreements.relax.filters")}
          </Button>
        )}
        {(filter.from !== null || filter.to !== null) && (
          <Button onClick={() => updateView({ from: null, to: null })}>{t("disagreements.relax.days")}</Button>
        )}
        {others.map((one) => (
          <Button key={one.metric.id} onClick={() => updateView({ metric: one.metric.id, population: null })}>
            {t("disagreements.option", { metric: name(one.metric.label), n: number(one.n) })}
          </Button>
        ))}
      </p>
    </div>
  );
}
