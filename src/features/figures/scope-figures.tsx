import { ClaimFigure } from "#evidence/claim-figure.tsx";
import type { Verdict } from "#evidence/verdict.ts";
import styles from "#features/figures/metric-card.module.css";
import type { ScopeFigures as Scope, ShownClaim } from "#features/figures/metric-cards.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly scope: Scope;
  /** The scope that a card opens with is set larger. */
  readonly size: "large" | "medium" | "small";
}

/** What was said of one population at one place: the ends as claims, words as lozenges, how many say it, how they stand. */
export function ScopeFigures({ lookup, scope, size }: Props) {
  const { low, high, words } = scope;
  return (
    <div className={styles[size]}>
      <div className={styles.said}>
        {low && (
          <p className={styles.figures}>
            <Figure lookup={lookup} shown={low} />
            {high && (
              <>
                <span className={styles.gap}> … </span>
                <Figure lookup={lookup} shown={high} />
              </>
            )}
          </p>
        )}
        {words.length > 0 && (
          <p className={styles.words}>
            {words.map((shown) => (
              <ClaimFigure
                key={shown.claim.id}
                lookup={lookup}
                claim={shown.claim}
                length="short"
                carriedIn={shown.carriedIn}
                className={styles.lozenge ?? ""}
              />
            ))}
          </p>
        )}
      </div>
      <Meta lookup={lookup} scope={scope} />
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

const NO_BREAK = "\u00a0";

function Meta({ lookup, scope: { echo, verdicts } }: { lookup: Lookup; scope: Scope }) {
  const { t, count, name, day } = useText();
  const [only, ...more] = echo.claims;
  const counted = (id: Counted, n: number) => count(id, n).replaceAll(" ", NO_BREAK);
  const publications = counted("count.publications", echo.publications.length);
  const claimants = counted("count.claimants", echo.origins.length);
  return (
    <p className={styles.meta}>
      {only && more.length === 0
        ? t(echo.publications.length > 1 ? "figures.meta.echoed" : "figures.meta.one", {
            claimant: name(lookup.claimant.get(only.claimant)?.name),
            day: day(only.asOf, "short").replaceAll(" ", NO_BREAK),
            publications,
          })
        : t("figures.meta", { claims: counted("count.claims", echo.claims.length), claimants, publications })}
      {verdicts.filter(isSpoken).map((verdict) => (
        <span key={verdict} className={verdict === "garbled" ? styles.quiet : styles.loud}>
          {t(`figures.verdict.${verdict}`)}
        </span>
      ))}
    </p>
  );
}

type Counted = "count.claims" | "count.claimants" | "count.publications";

// Words beside numbers are seen: they stand there as lozenges.
function isSpoken(verdict: Verdict): boolean {
  return verdict !== "vague";
}
