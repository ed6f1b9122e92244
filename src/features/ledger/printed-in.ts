import type { Citation, Publication } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";

/** A publication and the places in it that cite one record, in the order of its paragraphs. */
export interface PrintedIn {
  readonly publication: Publication;
  readonly citations: readonly Citation[];
}

/** The citations of a claim or event by publication, earliest published first; every citation is in exactly one group. */
export function printedIn(lookup: Lookup, id: string): readonly PrintedIn[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of lookup.citationsOf(id)) {
    const group = groups.get(citation.publication);
    if (group) group.push(citation);
    else groups.set(citation.publication, [citation]);
  }
  return [...groups]
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
