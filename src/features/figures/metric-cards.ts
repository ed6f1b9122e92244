import type { Claim, Metric, Place, Population } from "#dataset/records.ts";
import { type Verdict, verdictsOf } from "#evidence/verdict.ts";
import type { Echo } from "#model/echo.ts";
import { endsOfSpread } from "#model/figure-order.ts";
import { figuresOf, type MetricFigures, type PlaceFigures } from "#model/figures.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { defaultScope, type Scope } from "#model/scope.ts";

/** A claim as a card shows it. */
export interface ShownClaim {
  readonly claim: Claim;
  /** Older than the range. */
  readonly carriedIn: boolean;
}

/** The figures of one population at one place: the ends of what was said, and the words. Never a number of our own. */
export interface ScopeFigures {
  readonly population: Population;
  readonly place: Place;
  /** The claim with the lowest figure; null where there are only words. */
  readonly low: ShownClaim | null;
  /** The claim with the highest figure; null where it says the same as the lowest. */
  readonly high: ShownClaim | null;
  readonly words: readonly ShownClaim[];
  /** Where nothing of all that stands any more: what was replaced or withdrawn. */
  readonly struck: readonly ShownClaim[];
  readonly echo: Echo;
  readonly verdicts: readonly Verdict[];
}

/**
 * One metric with its scopes side by side. First stands its main scope: the one that a reader starts from, or where that has
 * words only, the next that has a number; never one where nothing stands, if there is another. Empty: nobody had said anything.
 */
export interface MetricCard {
  readonly metric: Metric;
  readonly scopes: readonly ScopeFigures[];
  /** What is to be told with the main scope, where that is of a part of the people only: one part alone would be our choice. */
  readonly beside: readonly ScopeFigures[];
}

/** So many groups of people have room beside the main one. */
const MOST_BESIDE = 2;

/** A card for every metric of the dataset, in its order. */
export function metricCards(lookup: Lookup, filter: Filter): readonly MetricCard[] {
  const figures = new Map(figuresOf(lookup, filter).map((one) => [one.metric.id, one]));
  return lookup.dataset.meta.metrics.map((metric) => {
    const found = figures.get(metric.id);
    const start = defaultScope(lookup, metric.id, null);
    const scopes = found && start ? mainFirst(start, scopesIn(lookup, found)) : [];
    const [main, ...others] = scopes;
    const isPart = main !== undefined && main.population.id !== start?.population;
    return { metric, scopes, beside: isPart ? others.slice(0, MOST_BESIDE) : [] };
  });
}

function scopesIn(lookup: Lookup, { populations }: MetricFigures): ScopeFigures[] {
  return populations.flatMap(({ population, places }) =>
    places.map((place) => ({ population, place: place.place, ...shown(lookup, place) })),
  );
}

function mainFirst(start: Scope, scopes: readonly ScopeFigures[]): readonly ScopeFigures[] {
  const isStart = ({ population, place }: ScopeFigures) =>
    population.id === start.population && place.id === start.place;
  const rank = (scope: ScopeFigures) =>
    (scope.struck.length === 0 ? 8 : 0) +
    (scope.low ? 4 : 0) +
    (isStart(scope) ? 2 : 0) +
    (scope.place.kind === "country" ? 1 : 0);
  const main = [...scopes].sort((a, b) => rank(b) - rank(a))[0];
  return main ? [main, ...scopes.filter((scope) => scope !== main)] : [];
}

function shown(lookup: Lookup, { latest, standing, spread, echo, discrepancies }: PlaceFigures) {
  const all = latest.flatMap(({ claims, carriedIn }) => claims.map((claim): ShownClaim => ({ claim, carriedIn })));
  const [low, high] = endsOfSpread(spread).flatMap((end) => all.find(({ claim }) => claim === end) ?? []);
  return {
    low: low ?? null,
    high: high ?? null,
    words: all.filter(({ claim }) => claim.value === null && standing.includes(claim)),
    struck: standing.length === 0 ? all : [],
    echo,
    verdicts: verdictsOf(lookup, echo.claims, discrepancies),
  };
}
