import { type ReactNode, useId } from "react";
import styles from "#features/download/download.module.css";

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One part of the sheet, with a line that says what to expect. */
export function Part({ title, hint, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 id={heading}>{title}</h3>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}
