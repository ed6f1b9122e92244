import type { Claim } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";

/** The language of the words of a claim: that of the first publication cited for it; undefined where none is. */
export function claimLanguage(lookup: Lookup, claim: Claim): string | undefined {
  const [first] = lookup.citationsOf(claim.id);
  return first && lookup.publication.get(first.publication)?.language;
}
