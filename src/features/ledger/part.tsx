import { type ReactNode, useId } from "react";
import styles from "#features/ledger/record.module.css";

interface Props {
  readonly title: string;
  /** A short remark beside the title, such as a count. */
  readonly remark?: string;
  readonly children: ReactNode;
}

/** A part of a sheet under its own heading. */
export function Part({ title, remark, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      {remark && <p className={styles.remark}>{remark}</p>}
      {children}
    </section>
  );
}
