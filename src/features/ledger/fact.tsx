import type { ReactNode } from "react";
import styles from "#features/ledger/record.module.css";

/** One line of a list of facts: what is said, and below it what qualifies it. */
export function Fact({ label, more, children }: { label: string; more?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        {children}
        {more && <span className={styles.more}>{more}</span>}
      </dd>
    </div>
  );
}
