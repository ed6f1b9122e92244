import type { Claim } from "#dataset/records.ts";
import type { AsOfBasis } from "#dataset/vocabulary.ts";
import { shortDay } from "#evidence/short-day.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** The signs after a day that no text gives; what they mean stands below the figures. */
export const BASIS_SIGNS: Readonly<Record<AsOfBasis, string>> = { stated: "", publication: "*", inferred: "†" };

/** The day of a claim in brief, with the sign of where it comes from: "9 Jan*". */
export function daySaid(text: Text, lookup: Lookup, claim: Claim): string {
  return `${shortDay(text, lookup, claim.asOf)}${BASIS_SIGNS[claim.asOfBasis]}`.replaceAll(" ", "\u00a0");
}
