import { claimWords } from "#evidence/claim-words.ts";
import type { DiscrepancyWords } from "#i18n/format-discrepancy.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";

/** Looks up the names that putting a discrepancy into words takes. */
export function discrepancyWords(lookup: Lookup, discrepancy: Discrepancy): DiscrepancyWords {
  const first = claimWords(lookup, discrepancy.reason.first);
  if (discrepancy.kind !== "garbled") {
    const { reason, kind } = discrepancy;
    return { ...reason, kind, first, second: claimWords(lookup, reason.second) };
  }
  const { publication, paragraph, note } = discrepancy.citation;
  const { outlet = publication, language } = lookup.publication.get(publication) ?? {};
  return { kind: "garbled", first, outlet, paragraph, note, language, asPrinted: discrepancy.reason.asPrinted };
}
