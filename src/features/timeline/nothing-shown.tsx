import styles from "#features/timeline/nothing-shown.module.css";
import { type Obstacle, obstacleOf } from "#features/timeline/relax.ts";
import type { Lookup } from "#model/lookup.ts";
import { nearQueries, shorterQueries } from "#model/near-queries.ts";
import { countUnder, useFilter } from "#state/derived.ts";
import type { View } from "#state/view.ts";
import { turnView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

const MOST_SHORTER = 2;

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
  const obstacle = obstacleOf(filter, (tried) => countUnder(lookup, tried) > 0);
  const finds = (q: string) => countUnder(lookup, { ...filter, text: q }) > 0;
  const asked = obstacle === "text" && lookup.archive === null ? filter.text : "";
  const near = nearQueries(lookup, asked).find(finds);
  const shorter = near === undefined ? shorterQueries(asked).filter(finds).slice(0, MOST_SHORTER) : [];
  return (
    <p className={styles.nothing}>
      {t(`timeline.none.${obstacle}`, { q: filter.text })}{" "}
      {near !== undefined && (
        <button type="button" className={styles.relax} onClick={() => turnView({ q: near })}>
          {t("timeline.near", { q: near })}
        </button>
      )}{" "}
      {shorter.map((q) => (
        <button key={q} type="button" className={styles.relax} onClick={() => turnView({ q })}>
          {t("timeline.shorter", { q })}
        </button>
      ))}{" "}
      <button type="button" className={styles.relax} onClick={() => turnView(RELAXED[obstacle])}>
        {t(`timeline.relax.${obstacle}`)}
      </button>
    </p>
  );
}
