import { type ReactNode, useMemo, useState } from "react";
import { ClaimLedger } from "#features/ledger/claim-ledger.tsx";
import styles from "#features/ledger/claims-panel.module.css";
import { asHtml, asTabs, copiedTable } from "#features/ledger/copied-table.ts";
import { EmptyList } from "#features/ledger/empty-list.tsx";
import { nextSorting, type Sorting, sortClaims } from "#features/ledger/sort-claims.ts";
import { type ClaimRow, claimRows } from "#model/claim-rows.ts";
import { horizonOf, knownLookup } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { CopyButton } from "#ui/copy-button.tsx";
import { Cut } from "#ui/cut.tsx";
import { useText } from "#ui/text-context.tsx";

/** A row costs a browser half a dozen elements: thousands are set when they are asked for. */
const MOST_ROWS = 200;

interface PanelProps {
  readonly lookup: Lookup;
  /** Where to look when the selection has no claim at all. */
  readonly elsewhere?: ReactNode;
}

/** All claims that the filters keep, one a row, with what lies outside the range on request. */
export function ClaimsPanel({ lookup, elsewhere }: PanelProps) {
  const text = useText();
  const { t } = text;
  const filter = useDeferredFilter();
  const [sorting, setSorting] = useState<Sorting>(null);
  const [withOutside, setWithOutside] = useState(false);
  const matching = useMemo(() => claimRows(lookup, filter), [lookup, filter]);
  const known = useMemo(() => knownLookup(lookup, horizonOf(lookup, filter)), [lookup, filter]);
  const rows = useMemo(() => {
    const shown = withOutside ? matching : matching.filter((row) => row.standing !== "outside");
    return sortClaims(shown, sorting, { text, lookup: known });
  }, [matching, withOutside, sorting, text, known]);
  return (
    <section aria-label={t("panel.claims")} className={styles.panel}>
      <h2 className="visually-hidden">{t("panel.claims")}</h2>
      <Summary
        lookup={lookup}
        matching={matching}
        shown={rows.length}
        withOutside={withOutside}
        onOutside={setWithOutside}
      >
        <CopyTable lookup={known} rows={rows} />
      </Summary>
      {matching.length === 0 && elsewhere}
      {rows.length === 0 ? (
        <EmptyList
          message={t(lookup.dataset.claims.length === 0 ? "ledger.claims.none.recorded" : "ledger.claims.none")}
          filter={filter}
        />
      ) : (
        <Cut items={rows} few={rows.slice(0, MOST_ROWS)}>
          {(some) => (
            <ClaimLedger
              lookup={known}
              rows={some}
              sorting={sorting}
              onSort={(key) => setSorting(nextSorting(sorting, key))}
            />
          )}
        </Cut>
      )}
    </section>
  );
}

/** Takes the rows along as they are seen, for a spreadsheet or a document. */
function CopyTable({ lookup, rows }: { lookup: Lookup; rows: readonly ClaimRow[] }) {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <CopyButton
      label={text.t("ledger.copy.table")}
      done={text.t("ledger.copy.done")}
      byHand={text.t("ledger.copy.by_hand")}
      text={() => asTabs(copiedTable(text, lookup, rows))}
      html={() => asHtml(copiedTable(text, lookup, rows))}
    />
  );
}

interface SummaryProps {
  readonly lookup: Lookup;
  readonly matching: readonly ClaimRow[];
  readonly shown: number;
  readonly withOutside: boolean;
  readonly onOutside: (withOutside: boolean) => void;
  readonly children: ReactNode;
}

function Summary({ lookup, matching, shown, withOutside, onOutside, children }: SummaryProps) {
  const { t, number, count } = useText();
  const counted = (standing: ClaimRow["standing"]) => matching.filter((row) => row.standing === standing).length;
  const { claims } = lookup.dataset;
  const carried = counted("carried");
  const outside = counted("outside");
  return (
    <div className={styles.head}>
      <p>
        {t("ledger.claims.count", { n: number(shown), total: claims.length, m: number(claims.length) })}
        {carried > 0 && <>; {count("ledger.claims.carried", carried)}</>}
      </p>
      {outside > 0 && (
        <label className={styles.toggle}>
          <input type="checkbox" checked={withOutside} onChange={(event) => onOutside(event.currentTarget.checked)} />
          {count("ledger.claims.outside", outside)}
        </label>
      )}
      {children}
    </div>
  );
}
