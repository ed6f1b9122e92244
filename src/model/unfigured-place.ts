import type { Lookup } from "#model/lookup.ts";
import { placeWithArea } from "#model/place-scope.ts";

/** Whether a dataset has no claim at all of a place, nor of anything in it as search has it: then no filter is to blame for that. */
export function isUnfigured(lookup: Lookup, placeId: string): boolean {
  return !lookup.dataset.claims.some((claim) => placeWithArea(lookup, claim.place).includes(placeId));
}
