import type { Claim } from "#dataset/records.ts";
import type { UpTo } from "#model/clock.ts";
import { weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";

/** The claims of a discrepancy of which the records say more: whom they count, what their texts leave open. */
export interface NotedClaims {
  readonly claims: readonly Claim[];
  /**
   * What their notes are to it: a part of the `reason` why two cannot both be right, or seem not to, told wherever that is told; said of
   * the `word` beside a number; or an `aside` of what has its reason already.
   */
  readonly as: "reason" | "word" | "aside";
}

/**
 * The claims whose notes belong to a discrepancy, in its order. Null where none has a note, where nothing is asked that notes
 * could answer (a slip of print, a different scope), and before the horizon that holds all texts: notes were written when these had come.
 */
export function notedClaims(lookup: Lookup, discrepancy: Discrepancy, horizon: UpTo): NotedClaims | null {
  const { kind, claims: ids } = discrepancy;
  if (horizon !== TO_THE_END || kind === "garbled" || kind === "scope") return null;
  const about: readonly string[] = kind === "vague" ? ids.slice(0, 1) : ids;
  const claims = about.flatMap((id) => lookup.claim.get(id) ?? []).filter(({ note }) => Object.keys(note).length > 0);
  if (claims.length === 0) return null;
  if (kind === "vague") return { claims, as: "word" };
  return { claims, as: weightOf(discrepancy) === "difference" ? "aside" : "reason" };
}
