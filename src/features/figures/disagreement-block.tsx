import type { Claim } from "#dataset/records.ts";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { niceScale } from "#evidence/nice-scale.ts";
import { Passages } from "#evidence/passages.tsx";
import type { Block } from "#features/figures/disagreement-groups.ts";
import styles from "#features/figures/disagreements.module.css";
import { AxisTicks, ValueAxis } from "#features/figures/value-axis.tsx";
import { formatDiscrepancy, nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import { dayOfClaim } from "#model/clock.ts";
import { isContradiction } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly block: Block;
  readonly filter: Filter;
}

/** Claims side by side on one scale, and in sentences what the comparison finds. */
export function DisagreementBlock({ lookup, block, filter }: Props) {
  const { t, name } = useText();
  const { scope, claims, discrepancies } = block;
  const values = claims.flatMap((claim) => claim.valueHigh ?? claim.value ?? []);
  const { ticks, max } = niceScale(Math.max(0, ...values), 3, values.every(Number.isInteger));
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
        {values.length > 0 && <AxisTicks ticks={ticks} max={max} />}
      </div>
      <ul>
        {claims.map((claim) => (
          <Row key={claim.id} lookup={lookup} claim={claim} filter={filter} max={max} mixed={scope === null} />
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

interface RowProps extends Omit<Props, "block"> {
  readonly claim: Claim;
  readonly max: number;
  /** The rows speak of different people or places: each says of which. */
  readonly mixed: boolean;
}

function Row({ lookup, claim, filter, max, mixed }: RowProps) {
  const { t, name, day } = useText();
  const stood = dayOfClaim(lookup, claim, filter.clock);
  const carriedIn = filter.from !== null && stood !== null && stood < filter.from;
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
          {day(claim.asOf, "short")} <Passages lookup={lookup} claim={claim} />
        </div>
      </div>
      <ValueAxis lookup={lookup} claim={claim} max={max} carriedIn={carriedIn} />
    </li>
  );
}

function Reasons({ lookup, discrepancies }: { lookup: Lookup; discrepancies: readonly Discrepancy[] }) {
  const text = useText();
  return (
    <ul className={styles.reasons}>
      {discrepancies.map((one) => (
        <li key={one.id} className={isLoud(one) ? styles.loud : styles.quiet}>
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
