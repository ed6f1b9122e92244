import type { Claim } from "#dataset/records.ts";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { niceScale } from "#evidence/nice-scale.ts";
import { Passages } from "#evidence/passages.tsx";
import { shortDay } from "#evidence/short-day.ts";
import type { Block } from "#features/figures/disagreement-groups.ts";
import styles from "#features/figures/disagreements.module.css";
import { AxisTicks, ValueAxis } from "#features/figures/value-axis.tsx";
import { formatDiscrepancy, nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import { isContradiction } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Filter } from "#model/filter.ts";
import { axisTop, drawnAt } from "#model/interval.ts";
import type { Lookup } from "#model/lookup.ts";
import { stands } from "#model/standing.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly block: Block;
  readonly filter: Filter;
  /** The claims that are carried into the range of the filter. */
  readonly carried: ReadonlySet<Claim>;
}

/** Claims side by side on one scale, and in sentences what the comparison finds. */
export function DisagreementBlock({ lookup, block, filter, carried }: Props) {
  const { t, name } = useText();
  const { scope, claims, discrepancies } = block;
  const { top, whole } = axisTop(claims);
  const { ticks, max } = niceScale(top, 3, whole);
  const heading = scope
    ? t("figures.scope", {
        population: name(lookup.population.get(scope.population)?.label),
        place: name(lookup.place.get(scope.place)?.name),
      })
    : t("figures.disagreements.mixed");
  return (
    <div className={styles.block}>
      <div className={styles.blockHead}>
        <h4>{heading}</h4>
        {claims.some((claim) => drawnAt(claim)) && <AxisTicks ticks={ticks} max={max} />}
      </div>
      <ul>
        {claims.map((claim) => (
          <Row
            key={claim.id}
            lookup={lookup}
            claim={claim}
            filter={filter}
            max={max}
            carriedIn={carried.has(claim)}
            mixed={scope === null}
          />
        ))}
      </ul>
      {scope ? (
        <Reasons lookup={lookup} discrepancies={discrepancies} />
      ) : (
        <MixedReasons lookup={lookup} discrepancies={discrepancies} />
      )}
    </div>
  );
}

interface RowProps extends Omit<Props, "block" | "carried"> {
  readonly claim: Claim;
  readonly max: number;
  readonly carriedIn: boolean;
  /** The rows speak of different people or places: each says of which. */
  readonly mixed: boolean;
}

function Row({ lookup, claim, filter, max, carriedIn, mixed }: RowProps) {
  const text = useText();
  const { t, name } = text;
  const scope = t("figures.scope", {
    population: name(lookup.population.get(claim.population)?.label),
    place: name(lookup.place.get(claim.place)?.name),
  });
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.claimant}>{name(lookup.claimant.get(claim.claimant)?.name)}</p>
        {mixed && <p className={styles.scope}>{scope}</p>}
        <div className={styles.passages}>
          {shortDay(text, lookup, claim.asOf)} <Passages lookup={lookup} claim={claim} upTo={filter} />
        </div>
      </div>
      <ValueAxis
        lookup={lookup}
        claim={claim}
        max={max}
        carriedIn={carriedIn}
        struck={!stands(lookup, claim, filter)}
      />
    </li>
  );
}

function Reasons({ lookup, discrepancies }: { lookup: Lookup; discrepancies: readonly Discrepancy[] }) {
  const text = useText();
  return (
    <ul className={styles.reasons}>
      {discrepancies.map((one) => (
        <li key={one.id} className={isLoud(one) ? styles.loud : ""}>
          <strong>{text.t("figures.disagreements.kind", { kind: nameDiscrepancy(text, one.kind) })}</strong>{" "}
          {formatDiscrepancy(text, discrepancyWords(lookup, one))}
        </li>
      ))}
    </ul>
  );
}

function isLoud(one: Discrepancy): boolean {
  return isContradiction(one) || one.kind === "falls" || one.kind === "garbled";
}

/** Differences of scope come in crowds: one sentence for all of them, each pair a press away. */
function MixedReasons({ lookup, discrepancies }: { lookup: Lookup; discrepancies: readonly Discrepancy[] }) {
  const { t, count } = useText();
  const loud = discrepancies.filter(isLoud);
  const others = discrepancies.filter((one) => !isLoud(one));
  return (
    <>
      {loud.length > 0 && <Reasons lookup={lookup} discrepancies={loud} />}
      {others.length > 0 && (
        <div className={styles.mixed}>
          <p>{t("figures.disagreements.explained")}</p>
          <details>
            <summary>{count("figures.disagreements.pairs", others.length)}</summary>
            <Reasons lookup={lookup} discrepancies={others} />
          </details>
        </div>
      )}
    </>
  );
}
