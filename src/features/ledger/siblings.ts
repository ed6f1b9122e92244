import type { Claim } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";

/** The other claims of one measure: those of the same people and place, and those of other people or places. */
export interface Siblings {
  readonly same: readonly Claim[];
  readonly other: readonly Claim[];
}

/** Every other claim of the claim's metric, each exactly once, by the day that it speaks for; ties in the table's order. */
export function siblingsOf(lookup: Lookup, claim: Claim): Siblings {
  const others = lookup.dataset.claims
    .filter((each) => each.metric === claim.metric && each.id !== claim.id)
    .sort((a, b) => a.asOf - b.asOf);
  const isSame = (each: Claim) => each.population === claim.population && each.place === claim.place;
  return { same: others.filter(isSame), other: others.filter((each) => !isSame(each)) };
}

/** The claims that a claim is tied to by the dataset itself. */
export interface Relations {
  readonly partOf: Claim | null;
  readonly parts: readonly Claim[];
  readonly supersedes: Claim | null;
  readonly supersededBy: readonly Claim[];
}

/** What the claim is a part of, its own parts, what it replaces and what replaces it. */
export function relationsOf(lookup: Lookup, claim: Claim): Relations {
  const claims = lookup.dataset.claims;
  return {
    partOf: claim.partOf === null ? null : (lookup.claim.get(claim.partOf) ?? null),
    parts: claims.filter((each) => each.partOf === claim.id),
    supersedes: claim.supersedes === null ? null : (lookup.claim.get(claim.supersedes) ?? null),
    supersededBy: claims.filter((each) => each.supersedes === claim.id),
  };
}
