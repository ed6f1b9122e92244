import type { ReactNode } from "react";
import styles from "#evidence/passages.module.css";
import { openSource } from "#state/view-store.ts";

interface Props {
  readonly publication: string;
  readonly children: ReactNode;
}

/** The name of a publication, or a word for what it prints: opens all that it says. */
export function SourceButton({ publication, children }: Props) {
  return (
    <button type="button" className={styles.publication} onClick={() => openSource(publication)}>
      {children}
    </button>
  );
}
