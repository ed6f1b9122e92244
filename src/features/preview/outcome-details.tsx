import type { Outcome } from "#features/preview/outcome.ts";
import { ProblemList } from "#features/preview/problem-list.tsx";
import styles from "#features/preview/your-data.module.css";
import { openPreview } from "#state/preview.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** The way to see the data on the page, what was found out about the file, and what to look at in it. */
export function OutcomeDetails({ outcome }: { outcome: Outcome }) {
  const { t } = useText();
  const { file, found, dataset, files } = outcome;
  return (
    <>
      {dataset !== null && (
        <div className={styles.actions}>
          <Button onClick={() => openPreview({ file, dataset, files })}>{t("preview.show")}</Button>
        </div>
      )}
      {found.length > 0 && (
        <ul lang="en" className={styles.detail}>
          {found.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ProblemList outcome={outcome} />
    </>
  );
}
