import styles from "#features/timeline/timeline-key.module.css";
import type { Clock } from "#model/filter.ts";
import type { Period } from "#model/period.ts";
import { useText } from "#ui/text-context.tsx";

const MARKS = { happened: ["solid", "pale", "publication"], known: ["known", "publication"] } as const;

/** What a bar, its two shades and a tick stand for; in fewer words where the plot is narrow. */
export function TimelineKey({ clock, period }: { clock: Clock; period: Period }) {
  const { t } = useText();
  return (
    <p className={styles.key}>
      <span className={styles.lead}>{t(`timeline.key.${period}`)}</span>
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
