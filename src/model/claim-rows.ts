import type { Claim } from "#dataset/records.ts";
import type { Filter } from "#model/filter.ts";
import { claimsInRange, claimsMatching } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { groupByScope } from "#model/scope.ts";
import { latestInRange, seriesOfClaims } from "#model/series.ts";

/** How a claim stands to the range: in it, older but still a claimant's latest word, or outside of it. */
export type Standing = "in" | "carried" | "outside";

/** A claim beside its standing. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly standing: Standing;
}

function carriedIn(lookup: Lookup, claims: readonly Claim[], filter: Filter): ReadonlySet<Claim> {
  const options = { clock: filter.clock, by: "claimant", publications: filter.publications } as const;
  const carried = groupByScope(claims)
    .flatMap((scope) => seriesOfClaims(lookup, scope.claims, options))
    .flatMap((series) => {
      const latest = latestInRange(series, filter);
      return latest?.carriedIn ? latest.claims : [];
    });
  return new Set(carried);
}

/** One row for every claim that the filter keeps, the range left aside, in the order of the table; the row says how it stands to the range. */
export function claimRows(lookup: Lookup, filter: Filter): readonly ClaimRow[] {
  const matching = claimsMatching(lookup, filter);
  const inRange = new Set(claimsInRange(lookup, filter));
  const carried = carriedIn(lookup, matching, filter);
  return matching.map((claim) => {
    if (inRange.has(claim)) return { claim, standing: "in" };
    return { claim, standing: carried.has(claim) ? "carried" : "outside" };
  });
}
