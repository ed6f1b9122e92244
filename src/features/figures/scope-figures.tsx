import { shortDay } from "#evidence/short-day.ts";
import { QUIET } from "#evidence/verdict.ts";
import { spokenVerdicts } from "#features/figures/card-verdict.ts";
import type { ScopeFigures as Scope } from "#features/figures/metric-cards.ts";
import styles from "#features/figures/scopes.module.css";
import { SpreadFigures } from "#features/figures/spread-figures.tsx";
import { withBasis } from "#i18n/format-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly scope: Scope;
  /** The scope that a card opens with is set larger. */
  readonly size: "medium" | "small";
}

/** What was said of one population at one place: the ends as claims, words as lozenges, how many say it, how they stand. */
export function ScopeFigures({ lookup, scope, size }: Props) {
  return (
    <div className={styles[size]}>
      <SpreadFigures lookup={lookup} scope={scope} />
      <Meta lookup={lookup} scope={scope} />
    </div>
  );
}

const NO_BREAK = "\u00a0";

function Meta({ lookup, scope }: { lookup: Lookup; scope: Scope }) {
  const text = useText();
  const { t, count, name } = text;
  const { echo } = scope;
  const [only, ...more] = echo.claims;
  const counted = (id: Counted, n: number) => count(id, n).replaceAll(" ", NO_BREAK);
  const publications = counted("count.publications", echo.publications.length);
  const claimants = counted("count.claimants", echo.origins.length);
  return (
    <p className={styles.meta}>
      {only && more.length === 0
        ? t(echo.publications.length > 1 ? "figures.meta.echoed" : "figures.meta.one", {
            claimant: name(lookup.claimant.get(only.claimant)?.name),
            day: withBasis(text, only, shortDay(text, lookup, only.asOf).replaceAll(" ", NO_BREAK)),
            publications,
          })
        : t("figures.meta", { claims: counted("count.claims", echo.claims.length), claimants, publications })}
      {spokenVerdicts(scope).map((verdict) => (
        <span key={verdict} className={QUIET.includes(verdict) ? "" : styles.loud}>
          {t(`figures.verdict.${verdict}`)}
        </span>
      ))}
    </p>
  );
}

type Counted = "count.claims" | "count.claimants" | "count.publications";
