import type { Claim } from "#dataset/records.ts";
import { pairsOfOneDay } from "#model/comparisons.ts";
import { comparable, type Discrepancy, excludes, pairOf } from "#model/discrepancy.ts";
import { groupByScope } from "#model/scope.ts";

/**
 * Pairs of claims by different claimants, for one scope and one as-of day, that cannot both be right. A claimant is not
 * compared with itself, nor a figure in one unit with a figure in another, nor a running total with the count of one day.
 */
export function disagreements(claims: readonly Claim[]): Discrepancy[] {
  return groupByScope(claims).flatMap((scope) =>
    pairsOfOneDay(scope.claims)
      .filter(
        ([first, second]) =>
          first.claimant !== second.claimant &&
          first.cumulative === second.cumulative &&
          comparable(first, second) &&
          excludes(first, second),
      )
      .map(([first, second]) => pairOf("disagree", first, second)),
  );
}
