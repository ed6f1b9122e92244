import type { Claim } from "#dataset/records.ts";
import { nearestTo, type Pair, pairsOverTime } from "#model/comparisons.ts";
import { comparable, type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { saysSame, statedBelow } from "#model/figure-order.ts";
import { groupBy } from "#model/group-by.ts";
import { groupByScope } from "#model/scope.ts";

/**
 * Whether two figures speak for times of their own and so span no range: the counts of two days, or the count of a day beside a
 * running total. Running totals of two days are none of these: the later takes the place of the earlier.
 */
export function ofOwnTimes(a: Claim, b: Claim): boolean {
  return a.cumulative !== b.cumulative || (!a.cumulative && a.asOf !== b.asOf);
}

/** Whether of all figures that differ each two speak for times of their own. */
export function allOfOwnTimes(claims: readonly Claim[]): boolean {
  const times = groupBy(claims, ({ cumulative, asOf }) => (cumulative ? "total" : asOf));
  return (
    times.size > 1 &&
    [...times.values()].every(([first, ...others]) => others.every((one) => first && saysSame(one, first)))
  );
}

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
