import type { Claim } from "#dataset/records.ts";
import { isMade, type UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";

/** The other claims of one measure: those of the same people and place, and those of other people or places. */
export interface Siblings {
  readonly same: readonly Claim[];
  readonly other: readonly Claim[];
}

/** Every other claim of the claim's metric that was made by the end of the range, each exactly once, by the day that it speaks for; ties in the table's order. */
export function siblingsOf(lookup: Lookup, claim: Claim, upTo: UpTo): Siblings {
  const others = lookup.dataset.claims
    .filter((each) => each.metric === claim.metric && each.id !== claim.id && isMade(lookup, each, upTo))
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

/** What the claim is a part of, its own parts, what it replaces and what replaces it, as far as made by the end of the range. */
export function relationsOf(lookup: Lookup, claim: Claim, upTo: UpTo): Relations {
  const claims = lookup.dataset.claims.filter((each) => isMade(lookup, each, upTo));
  const made = (id: string | null) => claims.find((each) => each.id === id) ?? null;
  return {
    partOf: made(claim.partOf),
    parts: claims.filter((each) => each.partOf === claim.id),
    supersedes: made(claim.supersedes),
    supersededBy: claims.filter((each) => each.supersedes === claim.id),
  };
}
