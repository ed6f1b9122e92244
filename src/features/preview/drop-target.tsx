import { useEffect, useState } from "react";
import styles from "#features/preview/drop-target.module.css";
import { openOverlay } from "#state/history.ts";
import { type Offered, updateSession } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** Folders are handed over only here, while the drop is being told of. */
function offeredBy({ items }: DataTransfer): readonly Offered[] {
  return [...items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
}

/** Files may be dropped anywhere on the page; while they are over it, it says what will come of it. */
export function DropTarget() {
  const { t } = useText();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      updateSession({ offered: offeredBy(event.dataTransfer) });
      openOverlay("own-data");
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    addEventListener("dragover", onOver, { signal });
    addEventListener("dragleave", onLeave, { signal });
    addEventListener("drop", onDrop, { signal });
    return () => stop.abort();
  }, []);
  if (!over) return null;
  return (
    <div aria-hidden="true" className={styles.veil}>
      <p>{t("preview.drop")}</p>
    </div>
  );
}
