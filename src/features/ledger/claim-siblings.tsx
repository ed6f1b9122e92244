import type { Claim } from "#dataset/records.ts";
import { ClaimLines } from "#features/ledger/claim-lines.tsx";
import { Part } from "#features/ledger/part.tsx";
import { siblingsOf } from "#features/ledger/siblings.ts";
import type { UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** The other claims of the measure: rivals of the same scope first, then those that speak of other people or places. */
export function ClaimSiblings({ lookup, claim, upTo }: { lookup: Lookup; claim: Claim; upTo: UpTo }) {
  const { t, name } = useText();
  const { same, other } = siblingsOf(lookup, claim, upTo);
  const metric = name(lookup.metric.get(claim.metric)?.label);
  return (
    <>
      {same.length > 0 && (
        <Part title={t("ledger.siblings.same")}>
          <ClaimLines lookup={lookup} claims={same} showScope={false} />
        </Part>
      )}
      {other.length > 0 && (
        <Part title={t("ledger.siblings.other", { metric })}>
          <ClaimLines lookup={lookup} claims={other} />
        </Part>
      )}
    </>
  );
}
