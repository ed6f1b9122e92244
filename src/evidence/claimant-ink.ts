import type { Claim } from "#dataset/records.ts";
import styles from "#evidence/claimant-ink.module.css";
import type { Lookup } from "#model/lookup.ts";

/** The class that sets the colour of a claim's marks by the kind of its claimant; the name always stands beside it. */
export function claimantInk(lookup: Lookup, claim: Claim): string {
  const kind = lookup.claimant.get(claim.claimant)?.kind;
  return (kind && styles[kind]) ?? "";
}
