import type { Claim, Claimant, Publication } from "#dataset/records.ts";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";

/** The publications that cite a claim or event, each once however often it does, by day of publication and then by the table. */
export function publicationsOf(lookup: Lookup, id: string): Publication[] {
  const citing = new Set(lookup.citationsOf(id).map((citation) => citation.publication));
  return lookup.dataset.publications
    .filter((publication) => citing.has(publication.id))
    .sort((a, b) => a.published - b.published);
}

/** Who stands behind some claims and who repeats them: the two are shown side by side, since repetition proves nothing. */
export interface Echo {
  readonly claims: readonly Claim[];
  /** Who prints them. */
  readonly publications: readonly Publication[];
  /**
   * Who asserts them, each once. Two bodies of one government are two origins: each answers for its own figure. Nothing is
   * said about whether they counted independently.
   */
  readonly origins: readonly Claimant[];
}

/**
 * Collapses the repetitions of some claims: one claim printed five times is one claim, one origin, five publications. On the
 * clock "known" a publication that was not out by the end of the range prints nothing yet.
 */
export function echoOf(lookup: Lookup, claims: readonly Claim[], upTo: UpTo): Echo {
  const distinct = [...new Set(claims)];
  const origins = new Set(distinct.map((claim) => claim.claimant));
  const citing = new Set(
    distinct.flatMap((claim) => citationsUpTo(lookup, claim.id, upTo)).map((citation) => citation.publication),
  );
  return {
    claims: distinct,
    publications: lookup.dataset.publications
      .filter((publication) => citing.has(publication.id))
      .sort((a, b) => a.published - b.published),
    origins: lookup.dataset.claimants.filter((claimant) => origins.has(claimant.id)),
  };
}
