import { useEffect, useRef } from "react";
import { askWorker } from "#features/preview/ask-worker.ts";
import styles from "#features/preview/preview-bar.module.css";
import { closePreview, type Preview } from "#state/preview.ts";
import { Button } from "#ui/button.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useText } from "#ui/text-context.tsx";

async function savePackage({ dataset, files }: Preview): Promise<void> {
  const folder = dataset.meta.id;
  const { signal } = new AbortController();
  const answer = await askWorker({ pack: { files, folder } }, { signal, onProgress: () => {} });
  if ("packed" in answer) saveFile(`${folder}.zip`, new Blob([answer.packed], { type: "application/zip" }));
}

/** Says whose data the page shows, for as long as they are the reader's own; leads back, and keeps them as a package. */
export function PreviewBar({ preview }: { preview: Preview }) {
  const { t } = useText();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const said = t("preview.bar", { file: preview.file });
  return (
    <section ref={bar} tabIndex={-1} aria-label={said} className={styles.bar}>
      <p>
        <Quoting>{said}</Quoting>
      </p>
      <div className={styles.actions}>
        <Button onClick={() => void savePackage(preview)}>{t("preview.save")}</Button>
        <Button onClick={closePreview}>{t("preview.close")}</Button>
      </div>
    </section>
  );
}
