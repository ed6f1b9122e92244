import type { DatasetMeta, Publication } from "#dataset/records.ts";
import { shifted } from "#features/timeline/day-range.ts";
import { editions } from "#features/timeline/presets.ts";
import styles from "#features/timeline/transport.module.css";
import { usePlayer } from "#features/timeline/use-player.ts";
import { useView } from "#state/use-view.ts";
import { updateView, viewStore } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly coverage: DatasetMeta["coverage"];
  readonly publications: readonly Publication[];
}

/** The days on which something came out: on the others nothing can be added to what was known. */
function daysOfPrint(publications: readonly Publication[], coverage: DatasetMeta["coverage"]) {
  return editions(publications)
    .map(({ day }) => day)
    .filter((day) => day >= coverage.from && day <= coverage.to);
}

/** Play, and a window moved by a day. */
export function Transport({ coverage, publications }: Props) {
  const { t } = useText();
  const known = useView((view) => view.clock === "known");
  const { playing, toggle } = usePlayer(coverage, known ? daysOfPrint(publications, coverage) : []);
  return (
    <div className={styles.transport}>
      <Step coverage={coverage} days={-1} />
      <Button data-player="" className={styles.play ?? ""} onClick={toggle}>
        {t(playing ? "timeline.pause" : "timeline.play")}
      </Button>
      <Step coverage={coverage} days={1} />
    </div>
  );
}

/** Stays in the tab order at the end of its way, so that the focus is not lost there. */
function Step({ coverage, days }: { coverage: DatasetMeta["coverage"]; days: 1 | -1 }) {
  const { t } = useText();
  const atEnd = useView((view) => shifted(view, days, coverage) === view);
  const name = t(days < 0 ? "timeline.back" : "timeline.forward");

  function move() {
    const { from, to } = shifted(viewStore.getState().view, days, coverage);
    updateView({ from, to });
  }

  return (
    <Button aria-label={name} title={name} aria-disabled={atEnd} className={styles.step ?? ""} onClick={move}>
      <svg aria-hidden="true" viewBox="0 0 8 12" width="8" height="12" className={styles.chevron}>
        <path d={days < 0 ? "M6.5 1 1.5 6l5 5" : "M1.5 1l5 5-5 5"} />
      </svg>
    </Button>
  );
}
