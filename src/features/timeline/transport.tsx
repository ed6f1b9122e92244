import type { DatasetMeta, Publication } from "#dataset/records.ts";
import { editions } from "#features/timeline/presets.ts";
import styles from "#features/timeline/transport.module.css";
import { type DaySteps, useDaySteps } from "#features/timeline/use-day-steps.ts";
import { usePlayer } from "#features/timeline/use-player.ts";
import { useView } from "#state/use-view.ts";
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

/** Play, and the same by hand: a day on, a day back. */
export function Transport({ coverage, publications }: Props) {
  const { t } = useText();
  const known = useView((view) => view.clock === "known");
  const { playing, toggle } = usePlayer(coverage, known ? daysOfPrint(publications, coverage) : []);
  const steps = useDaySteps(coverage);
  return (
    <div className={styles.transport}>
      <Step steps={steps} days={-1} />
      <Button data-player="" className={styles.play ?? ""} onClick={toggle}>
        {t(playing ? "timeline.pause" : "timeline.play")}
      </Button>
      <Step steps={steps} days={1} />
    </div>
  );
}

/** Stays in the tab order at the end of its way, so that the focus is not lost there. */
function Step({ steps, days }: { steps: DaySteps; days: 1 | -1 }) {
  const { t } = useText();
  const atEnd = useView((view) => steps.from(view, days) === null);
  const name = t(days < 0 ? "timeline.back" : "timeline.forward");
  return (
    <Button
      aria-label={name}
      title={name}
      aria-disabled={atEnd}
      className={styles.step ?? ""}
      onClick={() => steps.take(days)}
    >
      <svg aria-hidden="true" viewBox="0 0 8 12" width="8" height="12" className={styles.chevron}>
        <path d={days < 0 ? "M6.5 1 1.5 6l5 5" : "M1.5 1l5 5-5 5"} />
      </svg>
    </Button>
  );
}
