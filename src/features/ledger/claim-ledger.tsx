import styles from "#features/ledger/claim-ledger.module.css";
import { ClaimTableRow } from "#features/ledger/claim-table-row.tsx";
import type { Sorting, SortKey } from "#features/ledger/sort-claims.ts";
import type { ClaimRow } from "#model/claim-rows.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** The columns of the table; where two facts share a column, they stand one under the other. */
const COLUMNS: readonly (readonly SortKey[])[] = [
  ["figure", "status"],
  ["metric", "people"],
  ["day", "place"],
  ["claimant", "kind"],
  ["printed"],
];

interface Props {
  readonly lookup: Lookup;
  readonly rows: readonly ClaimRow[];
  readonly sorting: Sorting;
  readonly onSort: (key: SortKey) => void;
}

/** Claims as a real table, laid as a list of cards where it is narrow; its heads sort. */
export function ClaimLedger({ lookup, rows, sorting, onSort }: Props) {
  const { t } = useText();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("ledger.claims.caption")}</caption>
      <thead>
        <tr>
          {COLUMNS.map((keys) => (
            <Head key={keys.join()} keys={keys} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClaimTableRow key={row.claim.id} lookup={lookup} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ keys, sorting, onSort }: { keys: readonly SortKey[] } & Pick<Props, "sorting" | "onSort">) {
  const { t } = useText();
  const active = sorting !== null && keys.includes(sorting.key) ? sorting : null;
  return (
    <th scope="col" aria-sort={active?.direction ?? "none"}>
      {keys.map((key) => (
        <button key={key} type="button" className={styles.sort} onClick={() => onSort(key)}>
          {t(`ledger.column.${key}`)}
          {active?.key === key && (
            <>
              <span aria-hidden="true">{active.direction === "ascending" ? " ↑" : " ↓"}</span>
              <span className="visually-hidden">, {t(`ledger.sort.${active.direction}`)}</span>
            </>
          )}
        </button>
      ))}
    </th>
  );
}
