import type { ReactNode } from "react";
import styles from "#evidence/passages.module.css";
import { openSource } from "#state/view-store.ts";
import { Door } from "#ui/door.tsx";

interface Props {
  readonly publication: string;
  readonly children: ReactNode;
}

/** The name of a publication, or a word for what it prints: opens all that it says. */
export function SourceButton({ publication, children }: Props) {
  return (
    <Door still={publication} className={styles.publication} onOpen={() => openSource(publication)}>
      {children}
    </Door>
  );
}
