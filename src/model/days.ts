import type { Claim } from "#dataset/records.ts";
import { nearestTo, type Pair, pairsOverTime } from "#model/comparisons.ts";
import { comparable, type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { saysSame, statedBelow } from "#model/figure-order.ts";
import { groupByScope } from "#model/scope.ts";

/** Each count of a single day with the running totals nearest to it, the earlier of the two first. */
function dayBesideTotal(days: readonly Claim[], totals: readonly Claim[]): Pair[] {
  return days.flatMap((day) =>
    nearestTo(day.asOf, totals).map((total): Pair => (total.asOf < day.asOf ? [total, day] : [day, total])),
  );
}

function differing(claims: readonly Claim[]): Pair[] {
  const numbers = claims.filter((claim) => claim.value !== null);
  const totals = numbers.filter((claim) => claim.cumulative);
  const days = numbers.filter((claim) => !claim.cumulative);
  return [
    ...pairsOverTime(totals).filter(([earlier, later]) => !statedBelow(later, earlier)),
    ...pairsOverTime(days),
    ...dayBesideTotal(days, totals),
  ];
}

/**
 * Pairs of figures for one scope that differ because they speak for different stretches of time: running totals of two days
 * of which the later is not the lower, counts of two days, or the count of one day beside a running total. No contradiction.
 * As in `falls`, a claim is held against what each claimant had said last before its day.
 */
export function differencesOfDay(claims: readonly Claim[]): Discrepancy[] {
  return groupByScope(claims).flatMap((scope) =>
    differing(scope.claims)
      .filter(([first, second]) => comparable(first, second) && !saysSame(first, second))
      .map(([first, second]) => pairOf("day", first, second)),
  );
}
