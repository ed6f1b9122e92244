import type { Claim } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import styles from "#features/disagreements/reasons.module.css";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { notedClaims } from "#model/noted-claims.ts";
import { useHorizon } from "#state/use-horizon.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly discrepancy: Discrepancy;
}

/** The notes of its claims: open where they are a part of the reason or explain a word, to be opened where they are an aside. */
export function ReasonNotes({ lookup, discrepancy }: Props) {
  const { t } = useText();
  const noted = notedClaims(lookup, discrepancy, useHorizon(lookup));
  if (!noted) return null;
  const notes = <Notes lookup={lookup} claims={noted.claims} />;
  if (noted.as !== "aside") return notes;
  return (
    <details>
      <summary>{t("disagreements.notes")}</summary>
      {notes}
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
