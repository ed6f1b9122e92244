import { useId, useMemo } from "react";
import { MatrixGroupRows } from "#features/sources/matrix-group-rows.tsx";
import { MatrixHead } from "#features/sources/matrix-head.tsx";
import styles from "#features/sources/source-matrix.module.css";
import type { Lookup } from "#model/lookup.ts";
import { sourceMatrix } from "#model/source-matrix.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

/** More columns than these are not squeezed into the panel: the table then moves sideways in its own box. */
const FITTING = 5;

/** Publications by metrics: at a glance what each prints and what it leaves out, every claim of the selection included. */
export function SourceMatrix({ lookup }: { lookup: Lookup }) {
  const { t, count } = useText();
  const heading = useId();
  const filter = useDeferredFilter();
  const matrix = useMemo(() => sourceMatrix(lookup, filter), [lookup, filter]);
  const columns = matrix.columns.length + (matrix.uncited > 0 ? 1 : 0);
  return (
    <section aria-labelledby={heading} className={styles.box}>
      <h3 id={heading} className={styles.heading}>
        {t("sources.matrix.title")}
      </h3>
      {matrix.groups.length === 0 || columns === 0 ? (
        <p className={styles.none}>{t("sources.matrix.none")}</p>
      ) : (
        <div className={columns > FITTING ? styles.sideways : styles.fitting}>
          <table className={styles.table}>
            <caption>
              {t("sources.matrix.caption", { claims: count("count.claims", matrix.claims) })}
              <span className={styles.key}>{t("sources.matrix.key")}</span>
            </caption>
            <MatrixHead lookup={lookup} matrix={matrix} filter={filter} fitting={columns <= FITTING} />
            {matrix.groups.map((group) => (
              <MatrixGroupRows key={group.metric.id} lookup={lookup} matrix={matrix} group={group} />
            ))}
          </table>
        </div>
      )}
    </section>
  );
}
