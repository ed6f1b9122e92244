import { isNarrowed } from "#evidence/is-narrowed.ts";
import { type ChartChoice, chartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-chart.module.css";
import { type Relaxation, relaxations } from "#features/charts/relaxations.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { isUnfigured } from "#model/unfigured-place.ts";
import type { View } from "#state/view.ts";
import { turnView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

const PATCH: Readonly<Record<Exclude<Relaxation, "all">, Partial<View>>> = {
  days: { from: null, to: null },
  place: { place: [] },
  claimant: { claimant: [] },
  publication: { publication: [] },
  q: { q: "" },
};

const ALL: Partial<View> = Object.assign({}, ...Object.values(PATCH));

/** So many other metrics at most have a button. */
const MOST = 4;

interface Props {
  readonly lookup: Lookup;
  readonly choice: ChartChoice;
  /** Told after something else was chosen: the button that did it is gone by then. */
  readonly onRelax: () => void;
}

/** In the place of a chart without figures: the metrics that have some, and what to take back, with the buttons that do it. */
export function NoFigures({ lookup, choice, onRelax }: Props) {
  const { t, name } = useText();
  const { filter } = choice;
  const hasMain = (other: Partial<ChartChoice>) => chartRows(lookup, { ...choice, ...other })?.main != null;
  const hasFigures = (other: Filter) => hasMain({ filter: other });
  const others = lookup.dataset.meta.metrics.filter(({ id }) => hasMain({ metric: id, population: null }));
  return (
    <div className={styles.empty}>
      <p>{t(emptiness(lookup, filter))}</p>
      {others.length > 0 && <p>{t("charts.empty.others")}</p>}
      {others.slice(0, MOST).map(({ id, label }) => (
        <Button
          key={id}
          onClick={() => {
            turnView({ metric: id, population: null });
            onRelax();
          }}
        >
          {name(label)}
        </Button>
      ))}
      {relaxations(filter, hasFigures).map((one) => (
        <Button
          key={one}
          onClick={() => {
            turnView(one === "all" ? ALL : PATCH[one]);
            onRelax();
          }}
        >
          {t(`charts.relax.${one}`)}
        </Button>
      ))}
    </div>
  );
}

/** A place of which nobody ever gave a figure is another thing than days or filters that leave none. */
function emptiness(lookup: Lookup, filter: Filter) {
  if (isUnfigured(lookup, filter.places)) return "map.card.unfigured";
  return isNarrowed(filter) ? "charts.empty.selection" : "charts.empty";
}
