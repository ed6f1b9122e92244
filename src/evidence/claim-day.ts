import type { Claim } from "#dataset/records.ts";
import { shortDay } from "#evidence/short-day.ts";
import { withBasis } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** The day that a claim speaks for, in brief, and where it comes from when no text gives it: "9 Jan (day of the article)". */
export function claimDay(text: Text, lookup: Lookup, claim: Claim): string {
  return withBasis(text, claim, shortDay(text, lookup, claim.asOf));
}
