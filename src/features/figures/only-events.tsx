import styles from "#features/figures/figures-panel.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** In a selection without any figure: how many events it has, and the way to them. Nothing where it has none either. */
export function OnlyEvents({ lookup }: { lookup: Lookup }) {
  const { t, count } = useText();
  const { from, to } = useDeferredFilter();
  // Asked of the cube, which looks up two days; to count anew would look at every event at each step of the days.
  const events = useEventCube(lookup).count({ from, to });
  if (events === 0) return null;
  return (
    <p className={styles.only}>
      {t(lookup.dataset.claims.length === 0 ? "figures.none.recorded" : "figures.none.events", {
        events: count("count.events", events),
      })}
      <Button onClick={() => updateView({ panel: "events" })}>{t("figures.none.show")}</Button>
    </p>
  );
}
