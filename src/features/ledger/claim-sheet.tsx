import { useState } from "react";
import { ClaimRecord, ClaimTitle } from "#features/ledger/claim-record.tsx";
import { LaterNote } from "#features/ledger/later-note.tsx";
import { MissingRecord } from "#features/ledger/missing-record.tsx";
import { ClaimActions } from "#features/ledger/record-actions.tsx";
import { citationsUpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { useHorizon } from "#state/use-horizon.ts";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly claimId: string;
  readonly onClose: () => void;
}

/** One claim in full: the figure, who says it, every place where it is printed, and what stands against it. */
export function ClaimSheet({ lookup, claimId, onClose }: Props) {
  const { t } = useText();
  const horizon = useHorizon(lookup);
  const [withLater, setWithLater] = useState(false);
  const upTo = withLater ? TO_THE_END : horizon;
  const claim = lookup.claim.get(claimId);
  if (!claim) return <MissingRecord lookup={lookup} kind="claim" id={claimId} onClose={onClose} />;
  const known = citationsUpTo(lookup, claim.id, upTo).length > 0;
  return (
    <Sheet
      kicker={t("ledger.claim.kicker")}
      title={<ClaimTitle lookup={lookup} claim={claim} upTo={upTo} />}
      onClose={onClose}
    >
      <LaterNote upTo={upTo} kind="claim" known={known} onShow={() => setWithLater(true)} />
      <ClaimRecord lookup={lookup} claim={claim} upTo={upTo} />
      <ClaimActions lookup={lookup} claim={claim} />
    </Sheet>
  );
}
