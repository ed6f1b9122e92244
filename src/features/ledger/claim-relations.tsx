import type { Claim } from "#dataset/records.ts";
import { ClaimLines } from "#features/ledger/claim-lines.tsx";
import { Part } from "#features/ledger/part.tsx";
import styles from "#features/ledger/record.module.css";
import { relationsOf } from "#features/ledger/siblings.ts";
import type { UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** What the claim is a part of, its parts, and its versions; nothing where it stands alone. */
export function ClaimRelations({ lookup, claim, upTo }: { lookup: Lookup; claim: Claim; upTo: UpTo }) {
  const { t } = useText();
  const { partOf, parts, supersedes, supersededBy } = relationsOf(lookup, claim, upTo);
  const groups = [
    { id: "part_of", claims: partOf ? [partOf] : [] },
    { id: "parts", claims: parts },
    { id: "supersedes", claims: supersedes ? [supersedes] : [] },
    { id: "superseded", claims: supersededBy },
  ] as const;
  const told = groups.filter((group) => group.claims.length > 0);
  if (told.length === 0) return null;
  return (
    <Part title={t("ledger.relations.title")}>
      {told.map((group) => (
        <div key={group.id}>
          <h4 className={styles.small}>{t(`ledger.relations.${group.id}`)}</h4>
          <ClaimLines lookup={lookup} claims={group.claims} />
        </div>
      ))}
    </Part>
  );
}
