import { COUNTED_NAMES } from "#features/timeline/counted-names.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import styles from "#features/timeline/timeline-key.module.css";
import { publicationsOnDays } from "#model/bins-of.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Period } from "#model/period.ts";
import { useText } from "#ui/text-context.tsx";

const MARKS = { happened: ["solid", "pale", "publication"], known: ["known", "publication"] } as const;
const MARKS_OF_CLAIMS = { happened: ["claimed", "publication"], known: ["known", "publication"] } as const;

interface Props {
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly period: Period;
  readonly shown: Pick<ShownBars, "measure"> & { readonly ends: object | null };
}

/** What a bar, its two shades and a tick stand for; in fewer words where the plot is narrow. */
export function TimelineKey({ lookup, clock, period, shown: { measure, ends } }: Props) {
  const { t } = useText();
  const ticks = publicationsOnDays(lookup).length > 0;
  const marks = measure === "claims" ? MARKS_OF_CLAIMS : MARKS;
  return (
    <p className={styles.key}>
      <span className={measure === null ? styles.lead : undefined}>
        {measure === null
          ? t(`timeline.key.${period}`)
          : t("timeline.key.people", { people: t(COUNTED_NAMES[measure]), period })}
      </span>
      {[...marks[clock].filter((mark) => mark !== "publication" || ticks), ...(ends ? (["ends"] as const) : [])].map(
        (mark) => (
          <span key={mark}>
            <i className={styles[mark]} />
            <span className={styles.long}>{t(`timeline.key.${mark}`)}</span>
            <span className={styles.short}>{t(`timeline.key.${mark}.short`)}</span>
          </span>
        ),
      )}
    </p>
  );
}
