import type { Claim } from "#dataset/records.ts";
import { claimLanguage } from "#evidence/claim-language.ts";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { ClaimDisagreements } from "#features/ledger/claim-disagreements.tsx";
import { ClaimFacts } from "#features/ledger/claim-facts.tsx";
import { ClaimRelations } from "#features/ledger/claim-relations.tsx";
import { ClaimSiblings } from "#features/ledger/claim-siblings.tsx";
import { PrintedPart } from "#features/ledger/printed-part.tsx";
import styles from "#features/ledger/record.module.css";
import { formatFigureWithUnit, withBasis } from "#i18n/format-claim.ts";
import type { UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { stands } from "#model/standing.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly claim: Claim;
  readonly upTo: UpTo;
}

/** The record of a claim below its title: who says it, every place where it is printed, and what stands against it. */
export function ClaimRecord(props: Props) {
  const { lookup, claim, upTo } = props;
  return (
    <>
      <ClaimFacts {...props} />
      <PrintedPart lookup={lookup} id={claim.id} kind="claim" upTo={upTo} />
      <ClaimDisagreements {...props} />
      <ClaimRelations {...props} />
      <ClaimSiblings {...props} />
    </>
  );
}

/** The figure of a claim, large, with who says it of whom. */
export function ClaimTitle({ lookup, claim, upTo }: Props) {
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
