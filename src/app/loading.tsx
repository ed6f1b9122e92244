import { useQuery } from "@tanstack/react-query";
import styles from "#app/loading.module.css";
import { Outline } from "#app/outline.tsx";
import { TimelineOutline } from "#features/timeline/timeline-outline.tsx";
import { datasetProgress } from "#io/dataset-query.ts";
import { PANELS } from "#state/view.ts";
import { useText } from "#ui/text-context.tsx";

/** The page before its data: the boxes that it will have, and how many bytes are there. */
export function Loading() {
  return <Outline busy timeline={<Received />} panels={<PanelsToCome />} />;
}

/** Only bytes that came are told: where the length of the whole is not known there is no bar. */
function Received() {
  const { t, number } = useText();
  const { data: progress } = useQuery(datasetProgress());
  const kilobytes = (bytes: number) => number(Math.round(bytes / 1000));
  if (!progress) return <TimelineOutline status={t("app.loading")} share={null} />;
  const { received, expected } = progress;
  const note =
    expected === null
      ? t("app.loading.so_far", { done: kilobytes(received) })
      : t("app.loading.of", { done: kilobytes(received), all: kilobytes(expected) });
  const share = expected === null ? null : received / expected;
  return <TimelineOutline status={t("app.loading")} note={<span aria-hidden="true">{note}</span>} share={share} />;
}

function PanelsToCome() {
  const { t } = useText();
  return (
    <div aria-hidden="true">
      <div className={styles.tabs}>
        {PANELS.map((panel) => (
          <span key={panel}>{t(`panel.${panel}`)}</span>
        ))}
      </div>
      <div className={styles.filters} />
      <div className={styles.cards}>
        <div />
        <div />
        <div />
      </div>
      <div className={styles.chart} />
    </div>
  );
}
