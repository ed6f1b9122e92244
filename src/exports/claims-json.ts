import type { Claim } from "#dataset/records.ts";
import type { About } from "#exports/about.ts";
import { claimEntry } from "#exports/claim-entry.ts";
import type { Lookup } from "#model/lookup.ts";

/** Claims as JSON text, each by itself with its citations, in the order given; nothing is joined or added up. */
export function claimsJson(lookup: Lookup, claims: readonly Claim[], about: About): string {
  return jsonText({ ...about, claims: claims.map((claim) => claimEntry(lookup, claim)) });
}

/** A value as the JSON text of a published file: indented, with a line break at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
