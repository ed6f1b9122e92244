import { useMemo } from "react";
import styles from "#features/map/place-card.module.css";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly filter: Filter;
}

/** The way to what differs in a selection, opened on a measure that does; none where nothing differs. */
export function PlaceDifferences({ lookup, filter }: Props) {
  const { t } = useText();
  const metrics = useMemo(
    () => new Set(discrepanciesUpTo(lookup, filter).map(({ reason }) => reason.first.metric)),
    [lookup, filter],
  );
  const all = lookup.dataset.meta.metrics;
  const chosen = useView((view) => view.metric) ?? all[0]?.id ?? null;
  const metric = all.find(({ id }) => id === chosen && metrics.has(id)) ?? all.find(({ id }) => metrics.has(id));
  if (!metric) return null;
  return (
    <Button
      look="quiet"
      className={styles.link}
      onClick={() => updateView({ panel: "disagreements", metric: metric.id })}
    >
      {t("map.card.disagreements")}
    </Button>
  );
}
