import type { ReactNode } from "react";
import styles from "#features/timeline/timeline-panel.module.css";
import { useText } from "#ui/text-context.tsx";

interface Props {
  /** What is said where the count of events will stand. */
  readonly status?: ReactNode;
  readonly note?: ReactNode;
  /** From 0 to 1: drawn as the ground of the bars. Null where nobody knows. */
  readonly share: number | null;
}

/** The timeline before its days are there: the same boxes, and in them how far the data have come. */
export function TimelineOutline({ status, note, share }: Props) {
  const { t } = useText();
  return (
    <div className={styles.timeline}>
      <div className={styles.layout}>
        <div role="status" className={styles.status}>
          <p>{status}</p>
          <p className={styles.note}>{note}</p>
        </div>
        <div className={styles.controlsToCome} />
        <div className={styles.datesToCome} />
        <div className={styles.plotToCome}>
          {share !== null && <progress aria-label={t("app.loading.progress")} max={1} value={share} />}
        </div>
      </div>
    </div>
  );
}
