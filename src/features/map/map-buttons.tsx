import styles from "#features/map/map-panel.module.css";
import type { OpenMap } from "#features/map/open-map.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Zoom and fit, for those who neither turn a wheel nor pinch. */
export function MapButtons({ map, compact }: { map: OpenMap; compact: boolean }) {
  const { t } = useText();
  return (
    <fieldset aria-label={t("map.buttons")} className={`${styles.buttons} ${compact ? styles.compactButtons : ""}`}>
      <Button aria-label={t("map.zoom.in")} className={styles.square} onClick={() => map.zoomBy(1)}>
        +
      </Button>
      <Button aria-label={t("map.zoom.out")} className={styles.square} onClick={() => map.zoomBy(-1)}>
        −
      </Button>
      <Button title={t("map.fit.hint")} onClick={map.fit}>
        {t("map.fit")}
      </Button>
    </fieldset>
  );
}
