import type { Lookup } from "#model/lookup.ts";
import { placeWithArea } from "#model/place-scope.ts";

/** Whether one place is chosen of which a dataset has no claim at all, nor of anything in it as search has it: then no filter is to blame. */
export function isUnfigured(lookup: Lookup, places: readonly string[]): boolean {
  const [place, ...more] = places;
  if (place === undefined || more.length > 0) return false;
  return !lookup.dataset.claims.some((claim) => placeWithArea(lookup, claim.place).includes(place));
}
