import type { Citation, Publication } from "#dataset/records.ts";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";

/** A publication and the places in it that cite one record, in the order of its paragraphs. */
export interface PrintedIn {
  readonly publication: Publication;
  readonly citations: readonly Citation[];
}

/**
 * The citations of a claim or event by publication, earliest published first; every citation is in exactly one group. On the
 * clock "known" publications that were not out by the end of the range are left out.
 */
export function printedIn(lookup: Lookup, id: string, upTo: UpTo = TO_THE_END): readonly PrintedIn[] {
  return [...groupBy(citationsUpTo(lookup, id, upTo), (citation) => citation.publication)]
    .flatMap(([publicationId, citations]) => {
      const publication = lookup.publication.get(publicationId);
      return publication ? [{ publication, citations: citations.sort((a, b) => a.paragraph - b.paragraph) }] : [];
    })
    .sort((a, b) => a.publication.published - b.publication.published);
}

/** The numbers of the paragraphs that cite, each once. */
export function paragraphsOf(citations: readonly Citation[]): readonly number[] {
  return [...new Set(citations.map((citation) => citation.paragraph))];
}
