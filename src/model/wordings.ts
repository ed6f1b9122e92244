import type { Claim } from "#dataset/records.ts";
import { pairsOfOneDay, pairsOverTime } from "#model/comparisons.ts";
import { type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { saysSame } from "#model/figure-order.ts";
import { groupByScope } from "#model/scope.ts";

/**
 * Pairs of different words for one scope: "blackout" beside "throttling", "dozens" beside "much higher". Words are not
 * measured against each other: that they differ is all that is said. As in `falls`, a word is held against what each
 * claimant had said last before its day, and against the other words of its day.
 */
export function differentWords(claims: readonly Claim[]): Discrepancy[] {
  const words = claims.filter((claim) => claim.qualifier === "word_only");
  return groupByScope(words).flatMap((scope) =>
    [...pairsOfOneDay(scope.claims), ...pairsOverTime(scope.claims)]
      .filter(([first, second]) => !saysSame(first, second))
      .map(([first, second]) => pairOf("wording", first, second)),
  );
}
