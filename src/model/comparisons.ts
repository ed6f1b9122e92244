import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import { groupBy } from "#model/group-by.ts";
import { lowerBound } from "#model/lower-bound.ts";
import { oncePer } from "#model/once-per.ts";

/** Two claims that are worth comparing; the first is the earlier one, or of one day the first of the table. */
export type Pair = readonly [first: Claim, second: Claim];

/** Every two claims that speak for the same day, each pair once. */
export const pairsOfOneDay: (claims: readonly Claim[]) => readonly Pair[] = oncePer((claims: readonly Claim[]) => {
  const ofDay = groupBy(claims, (claim) => claim.asOf);
  return claims.flatMap((first) => {
    const same = ofDay.get(first.asOf) ?? [];
    return same.slice(same.indexOf(first) + 1).map((second): Pair => [first, second]);
  });
});

/**
 * Each claim with what every claimant had said last before its day, ties included. A figure that its claimant has followed
 * by another is not asked again.
 */
export const pairsOverTime: (claims: readonly Claim[]) => readonly Pair[] = oncePer((claims: readonly Claim[]) => {
  const said = new Map<string, readonly Claim[]>();
  const days = groupBy(
    [...claims].sort((a, b) => a.asOf - b.asOf),
    (claim) => claim.asOf,
  );
  return [...days.values()].flatMap((today) => {
    const before = [...said.values()].flat();
    for (const [claimant, latest] of groupBy(today, (claim) => claim.claimant)) said.set(claimant, latest);
    return today.flatMap((later) => before.map((earlier): Pair => [earlier, later]));
  });
});

/** Claims by their day, and these days in their order: the nearest to a day is found without a look at every claim. */
const byDay = oncePer((claims: readonly Claim[]) => {
  const on = groupBy(claims, (claim) => claim.asOf);
  return { on, days: Int32Array.from(on.keys()).sort() };
});

/** Of some days in their order the nearest to another: one, two that are as near, the earlier first, or none where there are none. */
function nearestDays(day: Day, days: Int32Array): readonly Day[] {
  const at = lowerBound(days, day);
  const around = [days[at - 1], days[at]].filter((one) => one !== undefined) as Day[];
  const shortest = Math.min(...around.map((one) => Math.abs(one - day)));
  return around.filter((one) => Math.abs(one - day) === shortest);
}

/** The claims of the day nearest to `day`; of two days as near, those of the earlier one. Empty where there are none. */
export function nearestTo(day: Day, claims: readonly Claim[]): readonly Claim[] {
  const { on, days } = byDay(claims);
  return nearestDays(day, days)
    .slice(0, 1)
    .flatMap((nearest) => on.get(nearest) ?? []);
}

/** The pairs of a claim of one list and a claim of the other whose days lie nearest to each other, all ties. */
export function nearestPairs(some: readonly Claim[], others: readonly Claim[]): Pair[] {
  const { on, days } = byDay(others);
  const nearest = new Map([...byDay(some).days].map((day) => [day, nearestDays(day as Day, days)]));
  const distance = (day: number) => Math.abs((nearest.get(day)?.[0] ?? Number.POSITIVE_INFINITY) - day);
  const shortest = [...nearest.keys()].reduce((least, day) => Math.min(least, distance(day)), Number.POSITIVE_INFINITY);
  return some.flatMap((a) =>
    distance(a.asOf) === shortest
      ? (nearest.get(a.asOf) ?? []).flatMap((day) => on.get(day) ?? []).map((b): Pair => [a, b])
      : [],
  );
}
