import styles from "#features/timeline/line-above.module.css";
import { NothingShown } from "#features/timeline/nothing-shown.tsx";
import { useRange } from "#features/timeline/use-range.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useEventCube } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

/** The line above the bars: what they stand for, or, where no event is left, why. */
export function LineAbove({ lookup, clock }: { lookup: Lookup; clock: Clock }) {
  const shown = useEventCube(lookup).count(useRange());
  return shown === 0 ? <NothingShown lookup={lookup} /> : <TimelineKey clock={clock} />;
}

const MARKS = { happened: ["solid", "pale", "publication"], known: ["known", "publication"] } as const;

/** What a bar, its two shades and a tick stand for; in fewer words where the plot is narrow. */
function TimelineKey({ clock }: { clock: Clock }) {
  const { t } = useText();
  return (
    <p className={styles.key}>
      <span className={styles.lead}>{t("timeline.key")}</span>
      {MARKS[clock].map((mark) => (
        <span key={mark}>
          <i className={styles[mark]} />
          <span className={styles.long}>{t(`timeline.key.${mark}`)}</span>
          <span className={styles.short}>{t(`timeline.key.${mark}.short`)}</span>
        </span>
      ))}
    </p>
  );
}
