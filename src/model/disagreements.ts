import type { Claim } from "#dataset/records.ts";
import { comparable, type Discrepancy, excludes, pairOf } from "#model/discrepancy.ts";
import { groupByScope } from "#model/scope.ts";

/**
 * Pairs of claims by different claimants, for one scope and one as-of day, that cannot both be right. A claimant is not
 * compared with itself, nor a figure in one unit with a figure in another.
 */
export function disagreements(claims: readonly Claim[]): Discrepancy[] {
  return groupByScope(claims).flatMap((scope) =>
    scope.claims.flatMap((first, i) =>
      scope.claims
        .slice(i + 1)
        .filter(
          (second) =>
            first.asOf === second.asOf &&
            first.claimant !== second.claimant &&
            comparable(first, second) &&
            excludes(first, second),
        )
        .map((second) => pairOf("disagree", first, second)),
    ),
  );
}
