import type { Family } from "#dataset/records.ts";
import styles from "#evidence/family-swatch.module.css";

/** A small disc in the colour of a family of categories; always beside its name. */
export function FamilySwatch({ family }: { family: Family | undefined }) {
  return <span aria-hidden="true" className={styles.swatch} style={{ background: `var(--family-${family?.id})` }} />;
}
