import type { Citation, Claim, EventRecord } from "#dataset/records.ts";
import type { UncitedReason } from "#dataset/vocabulary.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

/** A citation with the claim that it prints. */
export interface PrintedClaim {
  readonly citation: Citation;
  readonly claim: Claim;
}

/** A citation with the event that it tells. */
export interface ToldEvent {
  readonly citation: Citation;
  readonly event: EventRecord;
}

/** One paragraph of a publication: what it is cited for, or why it is not. */
export interface Paragraph {
  readonly number: number;
  readonly claims: readonly PrintedClaim[];
  readonly events: readonly ToldEvent[];
  readonly uncited: UncitedReason | null;
}

interface Draft {
  readonly number: number;
  readonly claims: PrintedClaim[];
  readonly events: ToldEvent[];
  uncited: UncitedReason | null;
}

function addCitation(lookup: Lookup, draft: Draft, citation: Citation): void {
  const claim = citation.claim === null ? undefined : lookup.claim.get(citation.claim);
  const event = citation.event === null ? undefined : lookup.event.get(citation.event);
  if (claim) draft.claims.push({ citation, claim });
  if (event) draft.events.push({ citation, event });
}

function draftsOf(lookup: Lookup): ReadonlyMap<string, ReadonlyMap<number, Draft>> {
  const publications = new Map<string, Map<number, Draft>>();
  const draft = (publication: string, number: number): Draft => {
    const paragraphs = publications.get(publication) ?? new Map<number, Draft>();
    publications.set(publication, paragraphs);
    const known = paragraphs.get(number) ?? { number, claims: [], events: [], uncited: null };
    paragraphs.set(number, known);
    return known;
  };
  for (const citation of lookup.dataset.citations) {
    addCitation(lookup, draft(citation.publication, citation.paragraph), citation);
  }
  for (const { publication, paragraph, reason } of lookup.dataset.uncited)
    draft(publication, paragraph).uncited = reason;
  return publications;
}

const drafts = oncePer(draftsOf);

/** The paragraphs of a publication that the dataset speaks of, in their order; every citation of it is in exactly one. */
export function paragraphsIn(lookup: Lookup, publicationId: string): readonly Paragraph[] {
  return [...(drafts(lookup).get(publicationId)?.values() ?? [])].sort((a, b) => a.number - b.number);
}
