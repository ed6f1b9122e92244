import { isNarrowed } from "#evidence/is-narrowed.ts";
import { type DisagreementView, differing, isUnclaimed } from "#features/disagreements/disagreement-view.ts";
import styles from "#features/disagreements/disagreements.module.css";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { isUnfigured } from "#model/unfigured-place.ts";
import { turnView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly metric: string;
  readonly filter: Filter;
  readonly views: (metric: string) => DisagreementView;
}

const MOST = 3;

/** That no two accounts differ, what that does not mean, and where to look instead. */
export function NothingDiffers({ lookup, metric, filter, views }: Props) {
  const { t, name, number } = useText();
  const narrowed = isNarrowed(filter);
  const others = lookup.dataset.meta.metrics
    .map((one) => ({ metric: one, n: differing(views(one.id)).length }))
    .filter(({ n }) => n > 0)
    .slice(0, MOST);
  return (
    <div className={styles.none}>
      <p>
        {isUnfigured(lookup, filter.places)
          ? t("map.card.unfigured")
          : t(emptiness(views(metric), narrowed), { metric: name(lookup.metric.get(metric)?.label) })}
      </p>
      <p className={styles.ways}>
        {narrowed && (
          <Button onClick={() => turnView({ place: [], claimant: [], publication: [], q: "" })}>
            {t("disagreements.relax.filters")}
          </Button>
        )}
        {(filter.from !== null || filter.to !== null) && (
          <Button onClick={() => turnView({ from: null, to: null })}>{t("disagreements.relax.days")}</Button>
        )}
        {others.map((one) => (
          <Button key={one.metric.id} onClick={() => turnView({ metric: one.metric.id, population: null })}>
            {t("disagreements.option", { metric: name(one.metric.label), n: number(one.n) })}
          </Button>
        ))}
      </p>
    </div>
  );
}

/** No claims at all is one thing, claims that do not differ another. */
function emptiness(view: DisagreementView, narrowed: boolean) {
  if (isUnclaimed(view)) return "disagreements.none.claims";
  return narrowed ? "disagreements.none.selection" : "disagreements.none";
}
