import type { Claim } from "#dataset/records.ts";
import { comparable, type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { statedBelow } from "#model/figure-order.ts";
import { groupBy } from "#model/group-by.ts";
import { groupByScope } from "#model/scope.ts";

function fallsInScope(claims: readonly Claim[]): Discrepancy[] {
  const said = new Map<string, readonly Claim[]>();
  const days = groupBy(
    [...claims].sort((a, b) => a.asOf - b.asOf),
    (claim) => claim.asOf,
  );
  return [...days.values()].flatMap((today) => {
    const before = [...said.values()].flat();
    for (const [claimant, latest] of groupBy(today, (claim) => claim.claimant)) said.set(claimant, latest);
    return today.flatMap((later) =>
      before
        .filter((earlier) => comparable(earlier, later) && statedBelow(later, earlier))
        .map((earlier) => pairOf("falls", earlier, later)),
    );
  });
}

/**
 * Pairs in which a later cumulative figure of a scope lies below an earlier one as stated, whoever said it. A hedge that does
 * not exclude the earlier figure ("at least 16" after 18) is no excuse here, but `reason.excluded` says so. A claim is held
 * against what each claimant had said last before its day: a figure that its claimant has since replaced is not asked again.
 */
export function falls(claims: readonly Claim[]): Discrepancy[] {
  const cumulative = claims.filter((claim) => claim.cumulative && claim.value !== null);
  return groupByScope(cumulative).flatMap((scope) => fallsInScope(scope.claims));
}
