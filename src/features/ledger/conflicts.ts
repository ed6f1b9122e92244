import type { Claim } from "#dataset/records.ts";
import { discrepanciesOf, discrepanciesOfClaim, isContradiction } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";

/** What cannot be true beside the claim or was printed wrongly, and what differs from it without excluding it. */
export interface Conflicts {
  readonly against: readonly Discrepancy[];
  readonly beside: readonly Discrepancy[];
}

/** The discrepancies of a claim, each once. Differences of scope are left out: the claims of other scopes are listed as such. */
export function conflictsOf(lookup: Lookup, claim: Claim): Conflicts {
  const conflicts = discrepanciesOfClaim(discrepanciesOf(lookup), claim.id).filter(({ kind }) => kind !== "scope");
  const isAgainst = (one: Discrepancy) => one.kind === "garbled" || isContradiction(one);
  return { against: conflicts.filter(isAgainst), beside: conflicts.filter((one) => !isAgainst(one)) };
}
