import type { Claim } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import styles from "#features/disagreements/reasons.module.css";
import { weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { useHorizon } from "#state/use-horizon.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly discrepancy: Discrepancy;
}

/**
 * What the records say of the claims: whom they count, what their texts leave open, what a word was said about. It stands
 * open where it is a part of the reason: beside a contradiction or a fall, and of a word beside a number for the word.
 */
export function ReasonNotes({ lookup, discrepancy }: Props) {
  const { t, name } = useText();
  const horizon = useHorizon(lookup);
  const { kind } = discrepancy;
  const own = discrepancy.claims.flatMap((id) => lookup.claim.get(id) ?? []).filter(({ note }) => name(note) !== "");
  // They were written when all texts had come.
  if (horizon !== TO_THE_END) return null;
  if (own.length === 0 || kind === "garbled" || kind === "scope") return null;
  if (kind === "vague") return <Notes lookup={lookup} claims={own.filter(({ id }) => id === discrepancy.claims[0])} />;
  if (weightOf(discrepancy) !== "difference") return <Notes lookup={lookup} claims={own} />;
  return (
    <details>
      <summary>{t("disagreements.notes")}</summary>
      <Notes lookup={lookup} claims={own} />
    </details>
  );
}

function Notes({ lookup, claims }: { lookup: Lookup; claims: readonly Claim[] }) {
  return (
    <dl className={styles.notes}>
      {claims.map((claim) => (
        <div key={claim.id}>
          <dt>
            <Named of={lookup.claimant.get(claim.claimant)?.name} />
          </dt>
          <dd>
            <Named of={claim.note} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
