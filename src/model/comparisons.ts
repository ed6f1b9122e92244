import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import { groupBy } from "#model/group-by.ts";
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

/** The claims of the day nearest to `day`; of two days as near, those of the earlier one. Empty where there are none. */
export function nearestTo(day: Day, claims: readonly Claim[]): readonly Claim[] {
  const distance = (claim: Claim) => Math.abs(claim.asOf - day);
  const shortest = Math.min(...claims.map(distance));
  const closest = claims.filter((claim) => distance(claim) === shortest);
  const first = Math.min(...closest.map((claim) => claim.asOf));
  return closest.filter((claim) => claim.asOf === first);
}

/** The pairs of a claim of one list and a claim of the other whose days lie nearest to each other, all ties. */
export function nearestPairs(some: readonly Claim[], others: readonly Claim[]): Pair[] {
  const pairs = some.flatMap((a) => others.map((b): Pair => [a, b]));
  const distance = ([a, b]: Pair) => Math.abs(a.asOf - b.asOf);
  const shortest = Math.min(...pairs.map(distance));
  return pairs.filter((pair) => distance(pair) === shortest);
}
