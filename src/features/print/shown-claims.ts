import type { Claim, Metric } from "#dataset/records.ts";
import { type ClaimRow, claimRows } from "#model/claim-rows.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { groupByScope, type Scope } from "#model/scope.ts";
import { stands } from "#model/standing.ts";

/** The claims that the view shows: those of the range, and those carried into it, in the order of the dataset. */
export function shownClaims(lookup: Lookup, filter: Filter): readonly ClaimRow[] {
  return claimRows(lookup, filter).filter(({ standing }) => standing !== "outside");
}

/** What the claims of one metric say of one group of people at one place. */
export interface StandingScope extends Scope {
  /** By day; claims of a day in the order of the dataset. */
  readonly claims: readonly Claim[];
}

/** One metric with all that stands; at least one scope. */
export interface StandingMetric {
  readonly metric: Metric;
  readonly scopes: readonly StandingScope[];
}

/**
 * Those of the shown claims that still stand at the end of the range, each by itself: metric by metric, and within it group by
 * group and place by place. Metrics without any are left out; nothing is joined or added up.
 */
export function standingMetrics(lookup: Lookup, filter: Filter): readonly StandingMetric[] {
  const standing = shownClaims(lookup, filter)
    .map(({ claim }) => claim)
    .filter((claim) => stands(lookup, claim, filter));
  return lookup.dataset.meta.metrics.flatMap((metric): StandingMetric[] => {
    const scopes = groupByScope(standing.filter((claim) => claim.metric === metric.id)).map((scope) => ({
      ...scope,
      claims: scope.claims.toSorted((a, b) => a.asOf - b.asOf),
    }));
    return scopes.length > 0 ? [{ metric, scopes }] : [];
  });
}
