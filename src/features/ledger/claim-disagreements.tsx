import type { Claim } from "#dataset/records.ts";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { ClaimLines } from "#features/ledger/claim-lines.tsx";
import { type Conflict, conflictsOf } from "#features/ledger/conflicts.ts";
import { Part } from "#features/ledger/part.tsx";
import styles from "#features/ledger/record.module.css";
import { formatDiscrepancy, nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** What stands against the claim, with the reason; then what only seems to, with the reason too. */
export function ClaimDisagreements({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const { t } = useText();
  const { against, beside } = conflictsOf(lookup, claim);
  return (
    <>
      {against.length > 0 && (
        <Part title={t("ledger.disagrees.title")}>
          <Conflicts lookup={lookup} conflicts={against} />
        </Part>
      )}
      {beside.length > 0 && (
        <Part title={t("ledger.beside.title")}>
          <Conflicts lookup={lookup} conflicts={beside} />
        </Part>
      )}
    </>
  );
}

function isSameScope({ kind, reason }: Discrepancy): boolean {
  return kind !== "garbled" && reason.samePopulation && reason.samePlace;
}

function Conflicts({ lookup, conflicts }: { lookup: Lookup; conflicts: readonly Conflict[] }) {
  const text = useText();
  return (
    <ul>
      {conflicts.map(({ discrepancy, other }) => (
        <li key={discrepancy.id} className={styles.conflict}>
          <p>
            <strong>{text.t("ledger.conflict.kind", { kind: nameDiscrepancy(text, discrepancy.kind) })}</strong>{" "}
            {formatDiscrepancy(text, discrepancyWords(lookup, discrepancy))}
          </p>
          {other && <ClaimLines lookup={lookup} claims={[other]} showScope={!isSameScope(discrepancy)} />}
        </li>
      ))}
    </ul>
  );
}
