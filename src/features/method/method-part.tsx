import { type ReactNode, useId } from "react";
import styles from "#features/method/method.module.css";

interface Props {
  readonly title: string;
  /** What is said before the part itself. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One part of the sheet under its heading. */
export function MethodPart({ title, lead, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 id={heading}>{title}</h3>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
