import type { Publication } from "#dataset/records.ts";
import { UNCITED_REASONS, type UncitedReason } from "#dataset/vocabulary.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

/** Why some paragraphs are not cited, and how many; at least one. */
export interface UncitedShare {
  readonly reason: UncitedReason;
  readonly paragraphs: number;
}

/** What was read, and what of it is used. Paragraphs are counted once each, and so are claims and events. */
export interface Use {
  /** Paragraphs that the dataset speaks of: those cited and those not. */
  readonly read: number;
  readonly cited: number;
  readonly uncited: number;
  /** The uncited ones by reason, in the order of the vocabulary. They add up to `uncited`. */
  readonly reasons: readonly UncitedShare[];
  readonly claims: number;
  readonly events: number;
}

/** How a publication was used. */
export interface PublicationUse extends Use {
  readonly publication: Publication;
}

/** How the publications were used: each by itself in the order of the table, and all of them together. */
export interface Coverage {
  readonly publications: readonly PublicationUse[];
  /** Paragraphs add up over publications. A claim or event that several print is counted once. */
  readonly all: Use;
}

/** Puts a paragraph of one publication into a text that no other paragraph has. */
function keyOf({ publication, paragraph }: { readonly publication: string; readonly paragraph: number }): string {
  return JSON.stringify([publication, paragraph]);
}

function distinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

function useIn(lookup: Lookup, isRead: (publication: string) => boolean): Use {
  const citations = lookup.dataset.citations.filter((citation) => isRead(citation.publication));
  const cited = new Set(citations.map(keyOf));
  // A paragraph that is cited and also listed as not cited is cited: the citation can be looked up.
  const uncited = new Map(
    lookup.dataset.uncited
      .filter((one) => isRead(one.publication) && !cited.has(keyOf(one)))
      .map((one) => [keyOf(one), one.reason]),
  );
  const reasons = [...uncited.values()];
  return {
    read: cited.size + uncited.size,
    cited: cited.size,
    uncited: uncited.size,
    reasons: UNCITED_REASONS.flatMap((reason) => {
      const paragraphs = reasons.filter((one) => one === reason).length;
      return paragraphs > 0 ? [{ reason, paragraphs }] : [];
    }),
    claims: distinct(citations.map((citation) => citation.claim)),
    events: distinct(citations.map((citation) => citation.event)),
  };
}

/** Counts what was read of each publication and what was used. All zero for a publication that nothing is said of. */
export const coverageOf: (lookup: Lookup) => Coverage = oncePer((lookup: Lookup) => ({
  publications: lookup.dataset.publications.map((publication) => ({
    publication,
    ...useIn(lookup, (id) => id === publication.id),
  })),
  all: useIn(lookup, () => true),
}));
