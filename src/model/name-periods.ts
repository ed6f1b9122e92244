import { addDays, type Day } from "#dataset/day.ts";
import type { Place, PlaceName } from "#dataset/records.ts";

function byStart(a: PlaceName, b: PlaceName): number {
  return (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY);
}

/**
 * Every name of a place with the days on which it was in force, from the first to the last: the given ones, which share no
 * day, and the main name on all days between them. Each day lies in exactly one period; the first and the last are open.
 */
export function namePeriods(place: Place, others: readonly PlaceName[]): readonly PlaceName[] {
  const periods: PlaceName[] = [];
  const main = (from: Day | null, to: Day | null) => periods.push({ place: place.id, from, to, name: place.name });
  let next: Day | null = null;
  for (const other of [...others].sort(byStart)) {
    if (other.from !== null && (next === null || next < other.from)) main(next, addDays(other.from, -1));
    periods.push(other);
    if (other.to === null) return periods;
    next = addDays(other.to, 1);
  }
  main(next, null);
  return periods;
}
