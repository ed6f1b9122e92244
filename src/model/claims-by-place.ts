import { isClaimsOnly } from "#model/claim-bars.ts";
import type { Filter } from "#model/filter.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";

/**
 * How many claims of the range each place has, by its id, of data that hold claims alone: there nothing else is counted. Null
 * where there are events, which are counted in their place.
 */
export function claimsByPlace(lookup: Lookup, filter: Filter): ReadonlyMap<string, number> | null {
  if (!isClaimsOnly(lookup)) return null;
  const claims = claimsInRange(lookup, { ...filter, places: [] });
  return new Map([...groupBy(claims, ({ place }) => place)].map(([place, some]) => [place, some.length]));
}
