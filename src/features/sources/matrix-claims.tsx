import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import styles from "#features/sources/matrix-claims.module.css";
import type { Lookup } from "#model/lookup.ts";
import type { MatrixClaim } from "#model/source-matrix.ts";
import { stands } from "#model/standing.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { Cut } from "#ui/cut.tsx";
import { softHyphens } from "#ui/soft-hyphens.ts";
import { useText } from "#ui/text-context.tsx";

const MOST_CLAIMS = 60;

/** The claims that one publication prints of one scope, side by side; a word stands in a lozenge and needs no other mark. */
export function MatrixClaims({ lookup, claims }: { lookup: Lookup; claims: readonly MatrixClaim[] }) {
  const { t } = useText();
  const filter = useDeferredFilter();
  return (
    <Cut items={claims} few={claims.slice(0, MOST_CLAIMS)}>
      {(shown) => (
        <ul className={styles.claims}>
          {shown.map(({ claim, garbled, carriedIn }) => {
            const isWord = claim.qualifier === "word_only";
            return (
              <li key={claim.id} className={styles.claim}>
                {!isWord && (
                  <HedgeGlyph
                    qualifier={claim.qualifier}
                    hollow={carriedIn}
                    struck={!stands(lookup, claim, filter)}
                    size={13}
                  />
                )}
                <ClaimFigure
                  lookup={lookup}
                  claim={claim}
                  length="short"
                  carriedIn={carriedIn}
                  narrow
                  className={(isWord ? styles.lozenge : styles.figure) ?? ""}
                />
                {garbled.length > 0 && (
                  <span className={styles.garbled}>
                    {softHyphens(
                      t("sources.matrix.garbled", {
                        where: garbled.map((number) => t("paragraph", { number: String(number) })).join(", "),
                      }),
                    )}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Cut>
  );
}
