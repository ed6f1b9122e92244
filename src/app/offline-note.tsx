import { useSyncExternalStore } from "react";
import styles from "#app/notice.module.css";
import { useKeptSite } from "#app/use-kept-site.ts";
import { useText } from "#ui/text-context.tsx";

function onNetworkChange(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** While there is no network the open page says what still works; it goes by itself, and moves nothing. */
export function OfflineNote() {
  const { t } = useText();
  const onLine = useSyncExternalStore(
    onNetworkChange,
    () => navigator.onLine,
    () => true,
  );
  const { state } = useKeptSite();
  return (
    <p role="status" className={onLine ? "visually-hidden" : styles.offline}>
      {!onLine && t(state === "kept" ? "app.offline.device" : "app.offline.open")}
    </p>
  );
}
