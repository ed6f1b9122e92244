import type { Claim } from "#dataset/records.ts";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";

function passage({ publication, paragraph }: { readonly publication: string; readonly paragraph: number }): string {
  return `${publication} ${paragraph}`;
}

/**
 * The claims that are printed in the paragraphs which tell of an event, in the order of the table, each once. They stand in
 * the same paragraph: that they speak of the event is the reader's to judge.
 */
export function claimsBeside(lookup: Lookup, eventId: string, upTo: UpTo): readonly Claim[] {
  const told = new Set(citationsUpTo(lookup, eventId, upTo).map(passage));
  return lookup.dataset.claims.filter((claim) =>
    citationsUpTo(lookup, claim.id, upTo).some((citation) => told.has(passage(citation))),
  );
}
