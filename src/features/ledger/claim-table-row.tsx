import type { Claim } from "#dataset/records.ts";
import { claimDay } from "#evidence/claim-day.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { Named } from "#evidence/named.tsx";
import { PassageButton } from "#evidence/passage-button.tsx";
import styles from "#features/ledger/claim-ledger.module.css";
import type { ClaimRow } from "#model/claim-rows.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { paragraphsOf, printedIn } from "#model/printed-in.ts";
import { softHyphens } from "#ui/soft-hyphens.ts";
import { useText } from "#ui/text-context.tsx";

/** One claim as a row: the figure first, who prints it last. */
export function ClaimTableRow({ lookup, row }: { lookup: Lookup; row: ClaimRow }) {
  const text = useText();
  const { t } = text;
  const { claim, standing } = row;
  const claimant = lookup.claimant.get(claim.claimant);
  return (
    <tr className={standing === "outside" ? styles.outside : undefined}>
      <th scope="row" className={styles.figure}>
        <span className={styles.value}>
          <HedgeGlyph qualifier={claim.qualifier} hollow={standing !== "in"} size={14} />
          <ClaimFigure lookup={lookup} claim={claim} carriedIn={standing === "carried"} narrow />
        </span>
        <span className={claim.status === "standing" ? styles.more : styles.changed}>
          {t(`status.${claim.status}`)}
        </span>
        {standing !== "in" && <span className={styles.standing}>{t(`ledger.${standing}`)}</span>}
      </th>
      <td>
        <Named of={lookup.metric.get(claim.metric)?.label} narrow />
        <span className={styles.more}>
          <Named of={lookup.population.get(claim.population)?.label} narrow />
        </span>
      </td>
      <td>
        {claimDay(text, lookup, claim)}
        <span className={styles.more}>
          <Named of={placeNameOn(lookup, claim.place, claim.asOf)} narrow />
        </span>
      </td>
      <td>
        <Named of={claimant?.name} narrow />
        {claimant && <span className={styles.more}>{softHyphens(t(`claimant.kind.${claimant.kind}`))}</span>}
      </td>
      <td>
        <Printed lookup={lookup} claim={claim} />
      </td>
    </tr>
  );
}

function Printed({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const { count } = useText();
  const groups = printedIn(lookup, claim.id);
  return (
    <>
      {groups.length !== 1 && count("count.publications", groups.length)}
      <ul className={styles.publications}>
        {groups.map(({ publication, citations }) => (
          <li key={publication.id}>
            {publication.outlet}{" "}
            {paragraphsOf(citations).map((paragraph) => (
              <PassageButton key={paragraph} lookup={lookup} publication={publication.id} paragraph={paragraph} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
