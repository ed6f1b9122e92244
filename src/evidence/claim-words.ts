import type { Claim } from "#dataset/records.ts";
import type { ClaimWords } from "#i18n/format-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";

/** Looks up the names that putting a claim into words takes. */
export function claimWords(lookup: Lookup, claim: Claim): ClaimWords {
  const metric = lookup.metric.get(claim.metric);
  return {
    claim,
    claimant: lookup.claimant.get(claim.claimant)?.name,
    metric: metric?.label,
    unit: metric?.unit,
    population: lookup.population.get(claim.population)?.label,
    place: placeNameOn(lookup, claim.place, claim.asOf),
  };
}
