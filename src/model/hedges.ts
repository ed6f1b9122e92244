import type { Claim } from "#dataset/records.ts";
import { pairsOfOneDay } from "#model/comparisons.ts";
import { comparable, type Discrepancy, excludes, pairOf } from "#model/discrepancy.ts";
import { saysSame } from "#model/figure-order.ts";
import { groupByScope } from "#model/scope.ts";

/**
 * Pairs of figures for one scope and one day that are stated differently and can both be right, since a hedge leaves room:
 * "more than 5,000" beside 5,800, "nearly 8,000" beside 7,939. No contradiction, and said so. Words are no figures.
 */
export function roomInHedges(claims: readonly Claim[]): Discrepancy[] {
  const numbers = claims.filter((claim) => claim.value !== null);
  return groupByScope(numbers).flatMap((scope) =>
    pairsOfOneDay(scope.claims)
      .filter(
        ([first, second]) =>
          first.cumulative === second.cumulative &&
          comparable(first, second) &&
          !saysSame(first, second) &&
          !excludes(first, second),
      )
      .map(([first, second]) => pairOf("hedge", first, second)),
  );
}
