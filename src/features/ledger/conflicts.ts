import type { Claim } from "#dataset/records.ts";
import { discrepanciesOf, discrepanciesOfClaim, isContradiction } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";

/** A discrepancy seen from one of its claims. */
export interface Conflict {
  readonly discrepancy: Discrepancy;
  /** The other claim; null where the claim stands against a garbled print of itself. */
  readonly other: Claim | null;
}

/** What cannot be true beside the claim or was printed wrongly, and what differs from it without excluding it. */
export interface Conflicts {
  readonly against: readonly Conflict[];
  readonly beside: readonly Conflict[];
}

/** The discrepancies of a claim, each once. Differences of scope are left out: the claims of other scopes are listed as such. */
export function conflictsOf(lookup: Lookup, claim: Claim): Conflicts {
  const conflicts = discrepanciesOfClaim(discrepanciesOf(lookup), claim.id)
    .filter((discrepancy) => discrepancy.kind !== "scope")
    .map((discrepancy): Conflict => {
      const id = discrepancy.claims.find((each) => each !== claim.id);
      return { discrepancy, other: id === undefined ? null : (lookup.claim.get(id) ?? null) };
    });
  const isAgainst = ({ discrepancy }: Conflict) => discrepancy.kind === "garbled" || isContradiction(discrepancy);
  return {
    against: conflicts.filter(isAgainst),
    beside: conflicts.filter((conflict) => !isAgainst(conflict)),
  };
}
