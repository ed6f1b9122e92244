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

/** What a bar, its two shades and a tick stand for. */
function TimelineKey({ clock }: { clock: Clock }) {
  const { t } = useText();
  return (
    <p className={styles.key}>
      <span>{t("timeline.key")}</span>
      {clock === "known" ? (
        <span>
          <i className={styles.solid} /> {t("timeline.key.known")}
        </span>
      ) : (
        <>
          <span>
            <i className={styles.solid} /> {t("timeline.key.solid")}
          </span>
          <span>
            <i className={styles.pale} /> {t("timeline.key.pale")}
          </span>
        </>
      )}
      <span>
        <i className={styles.tick} /> {t("timeline.key.publication")}
      </span>
    </p>
  );
}
