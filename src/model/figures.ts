import type { Claim, Claimant, Metric, Place, Population } from "#dataset/records.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { type Echo, echoOf } from "#model/echo.ts";
import { type Spread, spreadOf } from "#model/figure-order.ts";
import type { Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { groupByScope } from "#model/scope.ts";
import { type Latest, latestInRange, seriesOfClaims } from "#model/series.ts";
import { stands } from "#model/standing.ts";

/** The latest word of one claimant on one scope. */
export interface LatestOfClaimant extends Latest {
  readonly claimant: Claimant;
}

/** The figures of one place: what each claimant said last, side by side. */
export interface PlaceFigures {
  readonly place: Place;
  /** One entry a claimant, the newest first, then by the order of the table. */
  readonly latest: readonly LatestOfClaimant[];
  /** Those of the latest claims that still stand at the end of the range. */
  readonly standing: readonly Claim[];
  /** The ends of those that stand. */
  readonly spread: Spread;
  /** All claims made by the end of the range, older ones of a claimant too, with who asserts and who prints them. */
  readonly echo: Echo;
  /** Discrepancies that touch this scope and whose claims were all made by the end of the range, contradictions first. */
  readonly discrepancies: readonly Discrepancy[];
}

/** The figures of one population by place: the whole country first, then by the order of the table. */
export interface PopulationFigures {
  readonly population: Population;
  readonly places: readonly PlaceFigures[];
}

/** The figures of one metric by population, in the order of the dataset. Populations overlap and are never joined. */
export interface MetricFigures {
  readonly metric: Metric;
  readonly populations: readonly PopulationFigures[];
}

interface Selection {
  readonly filter: Filter;
  readonly discrepancies: readonly Discrepancy[];
}

/** The figures of one scope; `claims` are all of that scope, at least one. */
function placeFigures(lookup: Lookup, claims: readonly Claim[], selection: Selection): PlaceFigures[] {
  const { filter, discrepancies } = selection;
  const place = lookup.place.get(claims[0]?.place ?? "");
  if (!place) return [];
  const options = { ...filter, by: "claimant" } as const;
  const latest = seriesOfClaims(lookup, claims, options).flatMap((series): LatestOfClaimant[] => {
    const found = latestInRange(series, filter);
    const claimant = lookup.claimant.get(series.id ?? "");
    return found && claimant ? [{ claimant, ...found }] : [];
  });
  const standing = latest.flatMap((entry) => entry.claims).filter((claim) => stands(lookup, claim, filter));
  const ids = new Set(claims.map((claim) => claim.id));
  return [
    {
      place,
      latest: latest.sort((a, b) => b.day - a.day),
      standing,
      spread: spreadOf(standing),
      echo: echoOf(lookup, claims, filter),
      discrepancies: discrepancies.filter((discrepancy) => discrepancy.claims.some((id) => ids.has(id))),
    },
  ];
}

/** Puts the country first and the other places in the order of the table. */
function byPlace(lookup: Lookup): (a: PlaceFigures, b: PlaceFigures) => number {
  const position = new Map(lookup.dataset.places.map((place, i) => [place, i]));
  const rank = ({ place }: PlaceFigures) => (place.kind === "country" ? -1 : (position.get(place) ?? 0));
  return (a, b) => rank(a) - rank(b);
}

/**
 * The figures that a reader on the last day of the range had before them: per metric, population and place the latest claims
 * of each claimant. Only scopes with a claim appear. No entry holds a number: figures come as the claims that state them.
 */
export function figuresOf(lookup: Lookup, filter: Filter): MetricFigures[] {
  const claims = claimsUpTo(lookup, filter);
  const discrepancies = discrepanciesUpTo(lookup, filter);
  const scopes = groupByScope(claims);
  const countryFirst = byPlace(lookup);
  const { metrics, populations } = lookup.dataset.meta;
  return metrics.flatMap((metric) => {
    const found = populations.flatMap((population): PopulationFigures[] => {
      const places = scopes
        .filter((scope) => scope.metric === metric.id && scope.population === population.id)
        .flatMap((scope) => placeFigures(lookup, scope.claims, { filter, discrepancies }))
        .sort(countryFirst);
      return places.length > 0 ? [{ population, places }] : [];
    });
    return found.length > 0 ? [{ metric, populations: found }] : [];
  });
}
