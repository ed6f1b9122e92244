import { isoDay } from "#dataset/day.ts";
import type { Citation } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";

/** Where a publication prints a record: which one, of which day, in which paragraph, in which figure and hedge. */
export function citationEntry(lookup: Lookup, citation: Citation) {
  const publication = lookup.publication.get(citation.publication);
  return {
    publication: citation.publication,
    outlet: publication?.outlet ?? null,
    title: publication?.title ?? null,
    published: publication ? isoDay(publication.published) : null,
    url: publication?.url ?? null,
    document_sha256: publication?.sha256 ?? null,
    paragraph: citation.paragraph,
    as_printed: citation.asPrinted,
    via: citation.via,
    fidelity: citation.fidelity,
    note: citation.note,
  };
}
