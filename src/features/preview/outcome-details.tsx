import type { Outcome } from "#features/preview/outcome.ts";
import { ProblemList } from "#features/preview/problem-list.tsx";
import styles from "#features/preview/your-data.module.css";

/** What was found out about the file, and what to look at in it. */
export function OutcomeDetails({ outcome }: { outcome: Outcome }) {
  const { found } = outcome;
  return (
    <>
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
