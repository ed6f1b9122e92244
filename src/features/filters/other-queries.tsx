import styles from "#features/filters/filter-chips.module.css";
import type { Filter } from "#model/filter.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { nearQueries, shorterQueries } from "#model/near-queries.ts";
import { countUnder, useDeferredFilter } from "#state/derived.ts";
import { turnView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

const MOST_SHORTER = 2;

/** Under a search that finds neither event nor claim: the spelling of the dataset that is near to it, else its words one by one; nothing where neither helps. */
export function OtherQueries({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const filter = useDeferredFilter();
  const finds = (text: string) => findsAny(lookup, { ...filter, text });
  if (filter.text === "" || lookup.archive !== null || finds(filter.text)) return null;
  const near = nearQueries(lookup, filter.text).find(finds);
  const shorter = near === undefined ? shorterQueries(filter.text).filter(finds).slice(0, MOST_SHORTER) : [];
  const others: readonly (readonly [q: string, words: string])[] = [
    ...(near === undefined ? [] : [[near, t("filters.search.near", { q: near })] as const]),
    ...shorter.map((q) => [q, t("filters.search.shorter", { q })] as const),
  ];
  if (others.length === 0) return null;
  return (
    <p className={styles.others}>
      {others.map(([q, words]) => (
        <button key={q} type="button" className={styles.clearAll} onClick={() => turnView({ q })}>
          {words}
        </button>
      ))}
    </p>
  );
}

function findsAny(lookup: Lookup, filter: Filter): boolean {
  return countUnder(lookup, filter) > 0 || claimsInRange(lookup, filter).length > 0;
}
