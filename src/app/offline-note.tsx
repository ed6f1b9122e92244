import { useSyncExternalStore } from "react";
import styles from "#app/notice.module.css";
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
  return (
    <p role="status" className={onLine ? "visually-hidden" : styles.offline}>
      {!onLine && t("app.offline.open")}
    </p>
  );
}
