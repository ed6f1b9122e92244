import { useState } from "react";
import type { Claim } from "#dataset/records.ts";
import { claimLanguage } from "#evidence/claim-language.ts";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { ClaimDisagreements } from "#features/ledger/claim-disagreements.tsx";
import { ClaimFacts } from "#features/ledger/claim-facts.tsx";
import { ClaimRelations } from "#features/ledger/claim-relations.tsx";
import { ClaimSiblings } from "#features/ledger/claim-siblings.tsx";
import { LaterNote } from "#features/ledger/later-note.tsx";
import { MissingRecord } from "#features/ledger/missing-record.tsx";
import { PrintedPart } from "#features/ledger/printed-part.tsx";
import styles from "#features/ledger/record.module.css";
import { ClaimActions } from "#features/ledger/record-actions.tsx";
import { formatFigureWithUnit, withBasis } from "#i18n/format-claim.ts";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { stands, TO_THE_END } from "#model/standing.ts";
import { useHorizon } from "#state/use-horizon.ts";
import { Quoting } from "#ui/quoting.tsx";
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
      <ClaimFacts lookup={lookup} claim={claim} upTo={upTo} />
      <PrintedPart lookup={lookup} id={claim.id} kind="claim" upTo={upTo} />
      <ClaimDisagreements lookup={lookup} claim={claim} upTo={upTo} />
      <ClaimRelations lookup={lookup} claim={claim} upTo={upTo} />
      <ClaimSiblings lookup={lookup} claim={claim} upTo={upTo} />
      <ClaimActions lookup={lookup} claim={claim} />
    </Sheet>
  );
}

function ClaimTitle({ lookup, claim, upTo }: { lookup: Lookup; claim: Claim; upTo: UpTo }) {
  const text = useText();
  const { t, name, day } = text;
  const standing = stands(lookup, claim, upTo);
  const metric = lookup.metric.get(claim.metric);
  const population = lookup.population.get(claim.population)?.label;
  const place = placeNameOn(lookup, claim.place, claim.asOf);
  const claimant = name(lookup.claimant.get(claim.claimant)?.name);
  return (
    <>
      <span className="visually-hidden">{t("ledger.claim.by", { claimant })} </span>
      <span data-claim-id={claim.id} className={styles.bigFigure}>
        <HedgeGlyph qualifier={claim.qualifier} size={26} struck={!standing} />{" "}
        <span className={standing ? undefined : styles.struck}>
          <Quoting lang={claimLanguage(lookup, claim)}>
            {formatFigureWithUnit(text, { claim, unit: metric?.unit })}
          </Quoting>
        </span>
      </span>{" "}
      <span className={styles.counts}>
        {t("ledger.claim.counts", { metric: name(metric?.label), population: name(population) })}
      </span>{" "}
      <span className={styles.where}>
        {t("ledger.claim.where", { place: name(place), day: withBasis(text, claim, day(claim.asOf, "long")) })}
      </span>
    </>
  );
}
