import { ClaimFigure } from "#evidence/claim-figure.tsx";
import type { ScopeFigures, ShownClaim } from "#features/figures/metric-cards.ts";
import styles from "#features/figures/spread-figures.module.css";
import { ofOwnTimes } from "#model/days.ts";
import type { Lookup } from "#model/lookup.ts";

interface Props {
  readonly lookup: Lookup;
  readonly scope: ScopeFigures;
}

/** The ends of what was said of one population at one place, as claims, and its words as lozenges. Figures of their own times span no range. */
export function SpreadFigures({ lookup, scope: { low, high, words } }: Props) {
  return (
    <div className={styles.said}>
      {low && (
        <p className={styles.figures}>
          <span className={styles.end}>
            <Figure lookup={lookup} shown={low} />
            {high && <span className={styles.gap}>{ofOwnTimes(low.claim, high.claim) ? " ·" : " …"}</span>}
          </span>{" "}
          {high && <Figure lookup={lookup} shown={high} />}
        </p>
      )}
      {words.length > 0 && (
        <p className={styles.words}>
          {words.map(({ claim, carriedIn }) => (
            <ClaimFigure
              key={claim.id}
              lookup={lookup}
              claim={claim}
              length="short"
              carriedIn={carriedIn}
              className={styles.lozenge ?? ""}
            />
          ))}
        </p>
      )}
    </div>
  );
}

function Figure({ lookup, shown }: { lookup: Lookup; shown: ShownClaim }) {
  return (
    <ClaimFigure
      lookup={lookup}
      claim={shown.claim}
      length="display"
      carriedIn={shown.carriedIn}
      className={styles.figure ?? ""}
    />
  );
}
