import { useState, useSyncExternalStore } from "react";
import styles from "#app/notice.module.css";
import { useKeptSite } from "#app/use-kept-site.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

function onNetworkChange(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** While there is no network the open page says what still works; it goes by itself or when its reader puts it away, and moves nothing. */
export function OfflineNote() {
  const { t } = useText();
  const onLine = useSyncExternalStore(
    onNetworkChange,
    () => navigator.onLine,
    () => true,
  );
  const { state } = useKeptSite();
  const [dismissed, setDismissed] = useState(false);
  // What was put away is said again the next time that the network goes.
  if (onLine && dismissed) setDismissed(false);
  const shown = !onLine && !dismissed;
  return (
    <div className={shown ? styles.offline : "visually-hidden"}>
      <p role="status">{shown && t(state === "kept" ? "app.offline.device" : "app.offline.open")}</p>
      {shown && (
        <Button look="quiet" onClick={() => setDismissed(true)}>
          {t("app.notice.dismiss")}
        </Button>
      )}
    </div>
  );
}
