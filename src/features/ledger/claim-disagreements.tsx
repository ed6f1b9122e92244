import type { Claim } from "#dataset/records.ts";
import { DiscrepancySentence } from "#evidence/discrepancy-sentence.tsx";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { conflictsOf } from "#features/ledger/conflicts.ts";
import { Part } from "#features/ledger/part.tsx";
import styles from "#features/ledger/record.module.css";
import { nameDiscrepancy } from "#i18n/format-discrepancy.ts";
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

function Conflicts({ lookup, conflicts }: { lookup: Lookup; conflicts: readonly Discrepancy[] }) {
  const text = useText();
  return (
    <ul>
      {conflicts.map((discrepancy) => (
        <li key={discrepancy.id} className={styles.conflict}>
          <p>
            <strong>
              {text.t("ledger.conflict.kind", { kind: nameDiscrepancy(text, discrepancyWords(lookup, discrepancy)) })}
            </strong>{" "}
            <DiscrepancySentence lookup={lookup} discrepancy={discrepancy} />
          </p>
        </li>
      ))}
    </ul>
  );
}
