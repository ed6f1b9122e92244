import styles from "#features/map/map-fault-note.module.css";
import type { MapFault } from "#features/map/map-handle.ts";
import { Button } from "#ui/button.tsx";
import { ReloadButton } from "#ui/reload-button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Says why the map stands still, and that the list of places does not need it. */
export function MapFaultNote({ fault, onRetry }: { fault: MapFault; onRetry: () => void }) {
  const { t } = useText();
  return (
    <div role="status" className={styles.note}>
      <p aria-hidden="true" className={styles.brief}>
        {t("map.fault.brief")}
      </p>
      <p className={styles.why}>{t(`map.fault.${fault}`)}</p>
      <p className={styles.rest}>{t("map.fault.rest")}</p>
      {fault === "code" ? <ReloadButton /> : <Button onClick={onRetry}>{t("app.retry")}</Button>}
    </div>
  );
}
