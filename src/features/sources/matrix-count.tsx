import styles from "#features/sources/matrix-count.module.css";
import { useText } from "#ui/text-context.tsx";

/** How many claims, of all of them where there are others; in a narrow column to the eye the numbers alone. */
export function MatrixCount({ n, all }: { n: number; all?: number }) {
  const { t, number, count } = useText();
  const words = count("sources.matrix.claims", all ?? n);
  return (
    <>
      <span className={styles.worded}>
        {all === undefined ? words : t("sources.matrix.count", { n: number(n), claims: words })}
      </span>
      <span aria-hidden="true" className={styles.brief}>
        {all === undefined ? number(n) : `${number(n)} / ${number(all)}`}
      </span>
    </>
  );
}
