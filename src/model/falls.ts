import type { Claim } from "#dataset/records.ts";
import { pairsOverTime } from "#model/comparisons.ts";
import { comparable, type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { statedBelow } from "#model/figure-order.ts";
import { groupByScope } from "#model/scope.ts";

/**
 * Pairs in which a later cumulative figure of a scope lies below an earlier one as stated, whoever said it. A hedge that does
 * not exclude the earlier figure ("at least 16" after 18) is no excuse here, but `reason.excluded` says so. A claim is held
 * against what each claimant had said last before its day: a figure that its claimant has since replaced is not asked again.
 */
export function falls(claims: readonly Claim[]): Discrepancy[] {
  const cumulative = claims.filter((claim) => claim.cumulative && claim.value !== null);
  return groupByScope(cumulative).flatMap((scope) =>
    pairsOverTime(scope.claims)
      .filter(([earlier, later]) => comparable(earlier, later) && statedBelow(later, earlier))
      .map(([earlier, later]) => pairOf("falls", earlier, later)),
  );
}
