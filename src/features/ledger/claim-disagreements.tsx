import type { Claim } from "#dataset/records.ts";
import { DiscrepancySentence } from "#evidence/discrepancy-sentence.tsx";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { conflictsOf } from "#features/ledger/conflicts.ts";
import { Part } from "#features/ledger/part.tsx";
import styles from "#features/ledger/record.module.css";
import { nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import type { UpTo } from "#model/clock.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

const WEIGHTS = ["contradiction", "fall", "misprint", "difference"] as const;

/** What asks for explaining beside the claim, the heaviest first, and what differs from it with a reason. */
export function ClaimDisagreements({ lookup, claim, upTo }: { lookup: Lookup; claim: Claim; upTo: UpTo }) {
  const { t } = useText();
  const conflicts = conflictsOf(lookup, claim, upTo);
  return WEIGHTS.map((weight) => {
    const found = conflicts.get(weight);
    if (!found) return null;
    return (
      <Part key={weight} title={t(`ledger.conflicts.${weight}`)}>
        <Conflicts lookup={lookup} claim={claim} conflicts={found} />
      </Part>
    );
  });
}

interface ConflictsProps {
  readonly lookup: Lookup;
  readonly claim: Claim;
  readonly conflicts: readonly Discrepancy[];
}

function Conflicts({ lookup, claim, conflicts }: ConflictsProps) {
  const text = useText();
  return (
    <ul>
      {conflicts.map((discrepancy) => (
        <li key={discrepancy.id} className={styles.conflict}>
          <p>
            <strong>
              {text.t("ledger.conflict.kind", { kind: nameDiscrepancy(text, discrepancyWords(lookup, discrepancy)) })}
            </strong>{" "}
            <DiscrepancySentence lookup={lookup} discrepancy={discrepancy} within={claim} />
          </p>
        </li>
      ))}
    </ul>
  );
}
