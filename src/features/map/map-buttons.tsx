import styles from "#features/map/map-panel.module.css";
import type { OpenMap } from "#features/map/open-map.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Zoom and fit, for those who neither turn a wheel nor pinch. */
export function MapButtons({ map }: { map: OpenMap }) {
  const { t } = useText();
  const moved = useView((view) => view.map !== null);
  return (
    <fieldset aria-label={t("map.buttons")} className={styles.buttons}>
      <Button aria-label={t("map.zoom.in")} className={styles.square} onClick={() => map.zoomBy(1)}>
        +
      </Button>
      <Button aria-label={t("map.zoom.out")} className={styles.square} onClick={() => map.zoomBy(-1)}>
        −
      </Button>
      <Button disabled={!moved} title={t("map.fit.hint")} onClick={() => updateView({ map: null })}>
        {t("map.fit")}
      </Button>
    </fieldset>
  );
}
