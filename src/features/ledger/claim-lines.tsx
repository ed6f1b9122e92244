import type { Claim } from "#dataset/records.ts";
import { claimDay } from "#evidence/claim-day.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { useScopeName } from "#evidence/use-scope-name.ts";
import styles from "#features/ledger/record.module.css";
import type { Lookup } from "#model/lookup.ts";
import { stands, TO_THE_END } from "#model/standing.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly claims: readonly Claim[];
  /** Leave people and place out where the heading says them. */
  readonly showScope?: boolean;
}

/** Claims one a line: figure, who says it for which day, and of whom and where. All of that is in the name of the figure, too. */
export function ClaimLines({ lookup, claims, showScope = true }: Props) {
  const text = useText();
  const { t, name } = text;
  const scopeName = useScopeName(lookup);
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.line}>
          <span className={styles.lineFigure}>
            <HedgeGlyph qualifier={claim.qualifier} size={14} struck={!stands(lookup, claim, TO_THE_END)} />{" "}
            <ClaimFigure lookup={lookup} claim={claim} />
          </span>
          <span aria-hidden="true">
            {t("ledger.siblings.who", {
              claimant: name(lookup.claimant.get(claim.claimant)?.name),
              day: claimDay(text, lookup, claim),
            })}
            {showScope && <span className={styles.more}>{scopeName(claim)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
