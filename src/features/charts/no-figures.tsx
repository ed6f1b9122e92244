import { isNarrowed } from "#evidence/is-narrowed.ts";
import styles from "#features/charts/claims-chart.module.css";
import { type Relaxation, relaxations } from "#features/charts/relaxations.ts";
import type { Filter } from "#model/filter.ts";
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

interface Props {
  readonly filter: Filter;
  /** Whether another filter would have figures. */
  readonly hasFigures: (filter: Filter) => boolean;
  /** Told after a filter was taken back: the button that did it is gone by then. */
  readonly onRelax: () => void;
}

/** In the place of a chart without figures: what to take back, with the buttons that do it. */
export function NoFigures({ filter, hasFigures, onRelax }: Props) {
  const { t } = useText();
  return (
    <div className={styles.empty}>
      <p>{t(isNarrowed(filter) ? "charts.empty.selection" : "charts.empty")}</p>
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
