import type { MapFault } from "#features/map/map-handle.ts";
import styles from "#features/map/map-panel.module.css";
import { Button } from "#ui/button.tsx";
import { ReloadButton } from "#ui/reload-button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Says why the map stands still, and that the list of places does not need it. */
export function MapFaultNote({ fault, onRetry }: { fault: MapFault; onRetry: () => void }) {
  const { t } = useText();
  return (
    <div role="status" className={styles.fault}>
      <p>{t(`map.fault.${fault}`)}</p>
      <p className={styles.soft}>{t("map.fault.rest")}</p>
      {fault === "code" ? <ReloadButton /> : <Button onClick={onRetry}>{t("app.retry")}</Button>}
    </div>
  );
}
