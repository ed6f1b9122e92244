import { MEASURE_NAMES } from "#evidence/counted-words.ts";
import styles from "#features/timeline/timeline-key.module.css";
import type { Clock } from "#model/filter.ts";
import type { Measure } from "#model/people-cube.ts";
import type { Period } from "#model/period.ts";
import { useText } from "#ui/text-context.tsx";

const MARKS = { happened: ["solid", "pale", "publication"], known: ["known", "publication"] } as const;

interface Props {
  readonly clock: Clock;
  readonly period: Period;
  /** The people that bars count, null for events; and whether lines in the bars reach from low to high ends. */
  readonly shown: { readonly measure: Measure | null; readonly ends: object | null };
}

/** What a bar, its two shades and a tick stand for; in fewer words where the plot is narrow. */
export function TimelineKey({ clock, period, shown: { measure, ends } }: Props) {
  const { t } = useText();
  return (
    <p className={styles.key}>
      <span className={measure === null ? styles.lead : undefined}>
        {measure === null
          ? t(`timeline.key.${period}`)
          : t("timeline.key.people", { people: t(MEASURE_NAMES[measure]), period })}
      </span>
      {[...MARKS[clock], ...(ends ? (["ends"] as const) : [])].map((mark) => (
        <span key={mark}>
          <i className={styles[mark]} />
          <span className={styles.long}>{t(`timeline.key.${mark}`)}</span>
          <span className={styles.short}>{t(`timeline.key.${mark}.short`)}</span>
        </span>
      ))}
    </p>
  );
}
