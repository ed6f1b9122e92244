import { useId } from "react";
import type { Progress } from "#features/preview/outcome.ts";
import styles from "#features/preview/your-data.module.css";
import type { Text } from "#i18n/text.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

const MEGABYTE = 1_000_000;

function words({ t, number }: Text, { what, done, all }: Progress): string {
  if (what === "rows") return t("preview.rows", { done: number(done), all: number(all) });
  const megabytes = (bytes: number) => number(Math.ceil((bytes / MEGABYTE) * 10) / 10);
  return t("preview.reading", { done: megabytes(done), all: megabytes(all) });
}

/** How much has been read, and a way to stop. */
export function ReadingProgress({ progress, onCancel }: { progress: Progress | null; onCancel: () => void }) {
  const text = useText();
  const label = useId();
  return (
    <div className={styles.progress}>
      <p id={label}>{progress === null ? text.t("app.loading") : words(text, progress)}</p>
      <progress aria-labelledby={label} {...(progress && { max: progress.all, value: progress.done })} />
      <Button onClick={onCancel}>{text.t("preview.cancel")}</Button>
    </div>
  );
}
