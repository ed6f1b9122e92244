import type { Claim } from "#dataset/records.ts";
import { pairsOfOneDay } from "#model/comparisons.ts";
import { comparable, type Discrepancy, excludes, pairOf } from "#model/discrepancy.ts";
import { groupByScope } from "#model/scope.ts";

/** Whether one of two claims is its claimant's correction of the other. */
function corrects(a: Claim, b: Claim): boolean {
  return a.supersedes === b.id || b.supersedes === a.id;
}

/**
 * Pairs of claims for one scope and one as-of day that cannot both be right: of different claimants, or of one who is not said to have
 * corrected itself, as where two publications print different figures of one ministry. A figure in one unit is not compared with a
 * figure in another, nor a running total with the count of one day.
 */
export function disagreements(claims: readonly Claim[]): Discrepancy[] {
  return groupByScope(claims).flatMap((scope) =>
    pairsOfOneDay(scope.claims)
      .filter(
        ([first, second]) =>
          !corrects(first, second) &&
          first.cumulative === second.cumulative &&
          comparable(first, second) &&
          excludes(first, second),
      )
      .map(([first, second]) => pairOf("disagree", first, second)),
  );
}
