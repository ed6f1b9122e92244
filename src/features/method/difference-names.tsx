import styles from "#features/method/method.module.css";
import { MethodPart } from "#features/method/method-part.tsx";
import { useText } from "#ui/text-context.tsx";

/** Those that a reader must not miss come first, and are marked as they are where they occur. */
const LOUD = ["disagree", "falls", "part_exceeds_whole"] as const;
const QUIET = ["garbled", "day", "hedge", "vague", "wording", "scope"] as const;

/** The names of the differences between two accounts, one sentence each. */
export function DifferenceNames() {
  const { t } = useText();
  return (
    <MethodPart title={t("method.kinds.title")} lead={t("method.kinds.text")}>
      <dl className={styles.terms}>
        {[...LOUD, ...QUIET].map((kind, i) => (
          <div key={kind} className={styles.term}>
            <dt className={i < LOUD.length ? styles.loud : styles.quiet}>{t(`discrepancy.name.${kind}`)}</dt>
            <dd>{t(`method.kind.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </MethodPart>
  );
}
