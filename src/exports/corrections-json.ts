import { isoDay } from "#dataset/day.ts";
import type { About } from "#exports/about.ts";
import { jsonText } from "#exports/claims-json.ts";
import type { Lookup } from "#model/lookup.ts";

/**
 * What no longer stands, for those who reprint figures: claims that were corrected, withdrawn or denied, with what replaced
 * them, all of them still in the dataset; and what has left it, with the reason.
 */
export function correctionsJson(lookup: Lookup, about: About): string {
  const { claims } = lookup.dataset;
  const replacedBy = new Map(
    claims.flatMap((claim) => (claim.supersedes === null ? [] : [[claim.supersedes, claim.id]])),
  );
  const corrections = claims
    .filter((claim) => claim.status !== "standing" || replacedBy.has(claim.id))
    .map((claim) => ({
      claim: claim.id,
      as_of: isoDay(claim.asOf),
      status: claim.status,
      replaced_by: replacedBy.get(claim.id) ?? null,
      note: claim.note,
    }));
  const removed = lookup.dataset.removed.map((record) => ({
    id: record.id,
    removed: isoDay(record.removed),
    replaced_by: record.replacedBy,
    reason: record.reason,
  }));
  return jsonText({ ...about, corrections, removed });
}
