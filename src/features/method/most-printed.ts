import type { Claim } from "#dataset/records.ts";
import { publicationsOf } from "#model/echo.ts";
import type { Lookup } from "#model/lookup.ts";

/** The claim that the most publications print, of several the first of the table: an example to explain. Null without claims. */
export function mostPrinted(lookup: Lookup): Claim | null {
  const counted = lookup.dataset.claims.map((claim) => ({
    claim,
    publications: publicationsOf(lookup, claim.id).length,
  }));
  const [first] = counted.sort((a, b) => b.publications - a.publications);
  return first?.claim ?? null;
}
