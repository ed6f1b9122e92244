import type { Claim } from "#dataset/records.ts";
import { isMade, type UpTo } from "#model/clock.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

/** The end of all that the dataset holds: no day is too late for it. */
export const TO_THE_END: UpTo = { clock: "happened", to: null };

const replacing = oncePer((lookup: Lookup) => groupBy(lookup.dataset.claims, (claim) => claim.supersedes));

/** Whether the claimant has taken the figure back, whenever that was. One that others deny is not taken back. */
export function isWithdrawn(claim: Claim): boolean {
  return claim.status === "corrected" || claim.status === "retracted";
}

/** The claims that replace a claim (`supersedes`) and were made by the end of the range, in the order of the table. */
export function replacementsOf(lookup: Lookup, claim: Claim, upTo: UpTo): readonly Claim[] {
  return (replacing(lookup).get(claim.id) ?? []).filter((newer) => isMade(lookup, newer, upTo));
}

/**
 * Whether a claim still stands at the end of the range: nothing that replaces it had been said by then, and it was not taken
 * back. The tables give no day for taking back a figure: where a newer claim replaces it, it stands until that one is made;
 * where none does, it never stands.
 */
export function stands(lookup: Lookup, claim: Claim, upTo: UpTo): boolean {
  if (replacementsOf(lookup, claim, upTo).length > 0) return false;
  return !isWithdrawn(claim) || (replacing(lookup).get(claim.id) ?? []).length > 0;
}
