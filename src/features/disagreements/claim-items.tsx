import type { Claim } from "#dataset/records.ts";
import { claimDay } from "#evidence/claim-day.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { Passages } from "#evidence/passages.tsx";
import styles from "#features/disagreements/claim-list.module.css";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { stands } from "#model/standing.ts";
import { Cut } from "#ui/cut.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly claims: readonly Claim[];
  readonly filter: Filter;
  readonly carried: ReadonlySet<Claim>;
}

/** Claims one a line, without a scale: the figure, who says it for which day, and where it is printed. */
export function ClaimItems({ lookup, claims, filter, carried }: Props) {
  const text = useText();
  return (
    <Cut items={claims} few={claims.slice(0, MOST_SHOWN.rows)}>
      {(shown) => (
        <ul className={styles.claims}>
          {shown.map((claim) => (
            <li key={claim.id}>
              <span className={styles.figure}>
                <HedgeGlyph
                  qualifier={claim.qualifier}
                  size={14}
                  hollow={carried.has(claim)}
                  struck={!stands(lookup, claim, filter)}
                />{" "}
                <ClaimFigure lookup={lookup} claim={claim} carriedIn={carried.has(claim)} />
              </span>
              <span>
                {text.t("disagreements.who", {
                  claimant: text.name(lookup.claimant.get(claim.claimant)?.name),
                  day: claimDay(text, lookup, claim),
                })}
                <Passages lookup={lookup} claim={claim} upTo={filter} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Cut>
  );
}
