import type { Claim } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import { useScopeName } from "#evidence/use-scope-name.ts";
import { BASIS_SIGNS, daySaid } from "#features/print/day-said.ts";
import { PlainFigure } from "#features/print/plain-figure.tsx";
import { PrintedInBrief } from "#features/print/printed-in-brief.tsx";
import { type StandingMetric, standingMetrics } from "#features/print/shown-claims.ts";
import styles from "#features/print/wall-figures.module.css";
import { WallSums } from "#features/print/wall-sums.tsx";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** So many metrics, the dataset's first, are set large. */
const HEADLINES = 3;

/** A metric with so few groups stays in one column. */
const FEW = 3;

interface Props {
  readonly lookup: Lookup;
  readonly filter: Filter;
}

/** Every figure that stands, each by itself with who says it, for which day and where it is printed; no two are joined. */
export function WallFigures({ lookup, filter }: Props) {
  const { t } = useText();
  const found = standingMetrics(lookup, filter);
  const first = lookup.dataset.meta.metrics.slice(0, HEADLINES);
  const isHeadline = ({ metric }: StandingMetric) => first.includes(metric);
  return (
    <div className={styles.figures}>
      {found.length === 0 && measuresIn(lookup).length === 0 && <p>{t("charts.empty.selection")}</p>}
      <WallSums lookup={lookup} filter={filter} />
      <div className={styles.headlines}>
        {found.filter(isHeadline).map((one) => (
          <Headline key={one.metric.id} lookup={lookup} filter={filter} told={one} />
        ))}
      </div>
      <div className={styles.others}>
        {found
          .filter((one) => !isHeadline(one))
          .map((one) => (
            <Other key={one.metric.id} lookup={lookup} filter={filter} told={one} />
          ))}
      </div>
      <Signs claims={found.flatMap(({ scopes }) => scopes.flatMap(({ claims }) => claims))} />
    </div>
  );
}

interface MetricProps extends Props {
  readonly told: StandingMetric;
}

/** A metric with room: each group of people under its name, each claim on a line. */
function Headline({ lookup, filter, told: { metric, scopes } }: MetricProps) {
  const nameOf = useScopeName(lookup);
  return (
    <section className={`${styles.metric} ${scopes.length <= FEW ? styles.whole : ""}`}>
      <h2>
        <Named of={metric.label} />
      </h2>
      {scopes.map((scope) => (
        <div key={`${scope.population} ${scope.place}`} className={styles.scope}>
          <h3>{nameOf(scope)}</h3>
          <ul>
            {scope.claims.map((claim) => (
              <li key={claim.id}>
                <Said lookup={lookup} filter={filter} claim={claim} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A metric in a paragraph: the same words, run on. */
function Other({ lookup, filter, told: { metric, scopes } }: MetricProps) {
  const { t } = useText();
  const nameOf = useScopeName(lookup);
  return (
    <section className={styles.metric}>
      <h2>
        <Named of={metric.label} />
      </h2>
      {scopes.map((scope) => (
        <p key={`${scope.population} ${scope.place}`}>
          <span className={styles.of}>{t("print.scope", { scope: nameOf(scope) })}</span>{" "}
          {scope.claims.map((claim, i) => (
            <span key={claim.id}>
              {i > 0 && t("print.semicolon")}
              <Said lookup={lookup} filter={filter} claim={claim} />
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}

/** One claim: the figure with its hedge in words, who says it for which day, and where it is printed. */
function Said({ lookup, filter, claim }: Props & { claim: Claim }) {
  const text = useText();
  const claimant = text.name(lookup.claimant.get(claim.claimant)?.name);
  return (
    <>
      <strong>
        <PlainFigure lookup={lookup} claim={claim} />
      </strong>{" "}
      <Quoting>{text.t("disagreements.who", { claimant, day: daySaid(text, lookup, claim) })}</Quoting>{" "}
      <span className={styles.printed}>
        <PrintedInBrief lookup={lookup} id={claim.id} upTo={filter} />
      </span>
    </>
  );
}

/** What the signs after the days mean, as far as they occur. */
function Signs({ claims }: { claims: readonly Claim[] }) {
  const { t } = useText();
  const used = (["publication", "inferred"] as const).filter((basis) =>
    claims.some(({ asOfBasis }) => asOfBasis === basis),
  );
  if (used.length === 0) return null;
  return (
    <p className={styles.signs}>
      {used.map((basis) => `${BASIS_SIGNS[basis]} ${t(`ledger.fact.day.${basis}`)}`).join("; ")}
    </p>
  );
}
