import type { ReactNode } from "react";
import styles from "#features/ledger/empty-list.module.css";
import type { Filter } from "#model/filter.ts";
import { turnView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

function isNarrowed(filter: Filter): boolean {
  const lists = [filter.places, filter.categories, filter.claimants, filter.publications];
  return filter.text !== "" || lists.some((list) => list.length > 0);
}

interface Props {
  readonly message: string;
  readonly filter: Filter;
  /** A way to what matches of another kind. */
  readonly elsewhere?: ReactNode;
}

/** Says that nothing is left, and offers to let go of what keeps the records out: the filters, the range, or both. */
export function EmptyList({ message, filter, elsewhere }: Props) {
  const { t } = useText();
  return (
    <div className={styles.empty}>
      <p>{message}</p>
      <p className={styles.ways}>
        {elsewhere}
        {isNarrowed(filter) && (
          <Button onClick={() => turnView({ q: "", place: [], category: [], claimant: [], publication: [] })}>
            {t("ledger.relax.filters")}
          </Button>
        )}
        {(filter.from !== null || filter.to !== null) && (
          <Button onClick={() => turnView({ from: null, to: null })}>{t("ledger.relax.range")}</Button>
        )}
      </p>
    </div>
  );
}
