import type { ReactNode } from "react";
import styles from "#features/method/method.module.css";

interface Props {
  readonly label: string;
  /** What the thing is in general, after what it is here. */
  readonly gloss?: string;
  readonly children: ReactNode;
}

/** One line of a list of terms: its name, what it is here, and what such a thing is. */
export function Term({ label, gloss, children }: Props) {
  return (
    <div className={styles.term}>
      <dt>{label}</dt>
      <dd>
        {children}
        {gloss && <small>{gloss}</small>}
      </dd>
    </div>
  );
}
