import type { Claim } from "#dataset/records.ts";
import type { UpTo } from "#model/clock.ts";
import { discrepanciesOfClaim, discrepanciesUpTo, type Weight, weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { EVERYTHING } from "#model/filter.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";

/**
 * The discrepancies of a claim by their weight, each once. Differences of scope are left out: the claims of other scopes are
 * listed as such. A weight that none has is absent.
 */
export function conflictsOf(
  lookup: Lookup,
  claim: Claim,
  { clock, to }: UpTo,
): ReadonlyMap<Weight, readonly Discrepancy[]> {
  const all = discrepanciesUpTo(lookup, { ...EVERYTHING, clock, to });
  return groupBy(
    discrepanciesOfClaim(all, claim.id).filter((one) => one.kind !== "scope"),
    weightOf,
  );
}
