import styles from "#features/timeline/nothing-shown.module.css";
import { type Obstacle, obstacleOf, reasonOf } from "#features/timeline/relax.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { countUnder, useFilter } from "#state/derived.ts";
import type { View } from "#state/view.ts";
import { turnView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

const OPEN = { from: null, to: null };

const RELAXED: Readonly<Record<Obstacle, Partial<View>>> = {
  days: OPEN,
  text: { q: "" },
  publications: { publication: [] },
  claimants: { claimant: [] },
  categories: { category: [] },
  places: { place: [] },
  several: { ...OPEN, q: "", publication: [], claimant: [], category: [], place: [] },
};

/** Says that there are no events to choose from. */
export function NothingRecorded() {
  const { t } = useText();
  return <p className={styles.nothing}>{t("timeline.none.recorded")}</p>;
}

/** Says which choice keeps every event out, with the button that gives it up. */
export function NothingShown({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const filter = useFilter();
  const keepsAny = (tried: Filter) => countUnder(lookup, tried) > 0;
  const obstacle = obstacleOf(filter, keepsAny);
  return (
    <p className={styles.nothing}>
      {t(`timeline.none.${reasonOf(filter, keepsAny)}`, { q: filter.text })}{" "}
      <button type="button" className={styles.relax} onClick={() => turnView(RELAXED[obstacle])}>
        {t(`timeline.relax.${obstacle}`)}
      </button>
    </p>
  );
}
