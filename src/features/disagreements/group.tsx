import type { ReactNode } from "react";
import type { DisagreementView } from "#features/disagreements/disagreement-view.ts";
import styles from "#features/disagreements/disagreements.module.css";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly name: keyof DisagreementView;
  /** What the group shows; without any there is no group. */
  readonly items: readonly unknown[];
  readonly children: ReactNode;
}

/** One group of a disagreement under its heading, with what it means in a line. */
export function Group({ name, items, children }: Props) {
  const { t } = useText();
  if (items.length === 0) return null;
  return (
    <section className={styles.group}>
      <header>
        <h3>{t(`disagreements.${name}`)}</h3>
        <p className={styles.lead}>{t(`disagreements.${name}.lead`)}</p>
      </header>
      {children}
    </section>
  );
}
