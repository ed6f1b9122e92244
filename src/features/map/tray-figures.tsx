import { useMemo } from "react";
import type { Claim } from "#dataset/records.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { Named } from "#evidence/named.tsx";
import { shortOutlets } from "#evidence/short-outlets.ts";
import { LOUD, verdictsOf } from "#evidence/verdict.ts";
import { VerdictButton } from "#evidence/verdict-button.tsx";
import { type FigureLine, figureLines } from "#features/map/country-figures.ts";
import styles from "#features/map/tray.module.css";
import { ofOwnTimes } from "#model/days.ts";
import { saysSame } from "#model/figure-order.ts";
import { figuresOf } from "#model/figures.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly placeId: string;
}

/** How many metrics of the dataset the tray has room for; the panel of figures has them all. */
const MAIN_METRICS = 4;

/** The main figures of a place, each with who claims it; where several stand, the lowest and the highest. */
export function TrayFigures({ lookup, filter, placeId }: Props) {
  const lines = useMemo(
    () => figureLines(figuresOf(lookup, { ...filter, places: [] }), placeId),
    [lookup, filter, placeId],
  );
  const main = lookup.dataset.meta.metrics.slice(0, MAIN_METRICS);
  const shown = lines.filter(({ metric }) => main.includes(metric));
  return (
    <dl className={styles.figures}>
      {shown.map((line, at) => (
        <Line
          key={`${line.metric.id} ${line.population.id}`}
          lookup={lookup}
          line={line}
          further={line.metric === shown[at - 1]?.metric}
        />
      ))}
    </dl>
  );
}

/** Names that differ in their last letter alone share the words before it: "Publication A, D". */
function namedTogether(names: readonly string[]): string {
  const short = shortOutlets(names);
  return (short.every((rest) => rest.length === 1) ? [names[0], ...short.slice(1)] : names).join(", ");
}

interface LineProps {
  readonly lookup: Lookup;
  readonly line: FigureLine;
  /** The line before is of the same metric. */
  readonly further: boolean;
}

function Line({ lookup, line, further }: LineProps) {
  const text = useText();
  const { metric, population, ends, words, claims, more } = line;
  const shown = [...ends, ...words];
  const [low, high] = ends;
  const gap = low && high && ofOwnTimes(low.claim, high.claim) ? " · " : " … ";
  const claimants = (of: readonly Claim[]) => [
    ...new Set(of.map((claim) => text.name(lookup.claimant.get(claim.claimant)?.name))),
  ];
  // Whoever says the same as one of them stands with it.
  const sayers = ends.map((end) => claimants([end.claim, ...claims.filter((claim) => saysSame(claim, end.claim))]));
  const first = new Set(sayers.flat());
  const others = claimants(words.map(({ claim }) => claim)).filter((name) => !first.has(name));
  const whom = population.id === "total" ? [] : [text.name(population.label)];
  const by = [...new Set(sayers.map(namedTogether))].join(`${gap.trimEnd()}\u00a0`);
  const rest = more === 0 ? [] : [text.count("map.tray.groups", more)];
  const before = shown.every(({ carriedIn }) => carriedIn) ? [text.t("charts.table.carried")] : [];
  const who = [...whom, by, ...others, ...before, ...rest].join(" · ");
  const loud = verdictsOf(lookup, claims).find((verdict) => LOUD.includes(verdict));
  return (
    <div className={`${styles.figure} ${further ? styles.further : ""}`}>
      <dt className={further ? "visually-hidden" : undefined}>
        <Named of={metric.label} />
      </dt>
      <dd className={styles.ends}>
        {shown.map(({ claim, carriedIn }, index) => (
          <span key={claim.id} className={index < ends.length ? undefined : styles.word}>
            {index > 0 && (index < ends.length ? gap : " · ")}
            <ClaimFigure
              lookup={lookup}
              claim={claim}
              carriedIn={carriedIn}
              length={metric.unit ? "full" : "short"}
              className={styles.hit ?? ""}
            />
          </span>
        ))}
      </dd>
      <dd className={styles.who}>{who}</dd>
      {loud && (
        <dd className={styles.loud}>
          <VerdictButton metric={metric.id}>{text.t(`figures.verdict.${loud}`)}</VerdictButton>
        </dd>
      )}
    </div>
  );
}
