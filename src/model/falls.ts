import type { Claim } from "#dataset/records.ts";
import { comparable, type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { statedBelow } from "#model/figure-order.ts";
import { groupByScope } from "#model/scope.ts";

/** Remembers the last cumulative figures of each claimant; claims must come by day, those of one day together. */
function fallsInScope(claims: readonly Claim[]): Discrepancy[] {
  const found: Discrepancy[] = [];
  const before = new Map<string, Claim[]>();
  let today: Claim[] = [];
  for (const claim of claims) {
    if (today[0] && today[0].asOf !== claim.asOf) {
      remember(before, today);
      today = [];
    }
    for (const earlier of [...before.values()].flat()) {
      if (comparable(earlier, claim) && statedBelow(claim, earlier)) found.push(pairOf("falls", earlier, claim));
    }
    today.push(claim);
  }
  return found;
}

function remember(before: Map<string, Claim[]>, today: readonly Claim[]): void {
  const claimants = new Set(today.map((claim) => claim.claimant));
  for (const claimant of claimants) {
    before.set(
      claimant,
      today.filter((claim) => claim.claimant === claimant),
    );
  }
}

/**
 * Pairs in which a later cumulative figure of a scope lies below an earlier one as stated, whoever said it. A hedge that does
 * not exclude the earlier figure ("at least 16" after 18) is no excuse here, but `reason.excluded` says so. A claim is held
 * against what each claimant had said last before its day: a figure that its claimant has since replaced is not asked again.
 */
export function falls(claims: readonly Claim[]): Discrepancy[] {
  const cumulative = claims.filter((claim) => claim.cumulative && claim.value !== null);
  return groupByScope(cumulative).flatMap((scope) => fallsInScope([...scope.claims].sort((a, b) => a.asOf - b.asOf)));
}
