import type { EventRecord } from "#dataset/records.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { keepsPlace, placeOfEvent } from "#model/place-scope.ts";
import { eventTextMatcher } from "#model/search.ts";

/** A test for ids that keeps the named ones. No names keep all, null too; otherwise null is not kept. */
export function keepsId(ids: readonly string[]): (id: string | null) => boolean {
  if (ids.length === 0) return () => true;
  const wanted = new Set(ids);
  return (id) => id !== null && wanted.has(id);
}

/**
 * A test that keeps the events of a filter, apart from its range: place (the place itself and the sites in it), category,
 * claimant, publication (one of them cites it) and text. An event without a claimant is dropped once claimants are named.
 */
export function keepEvent(lookup: Lookup, filter: Filter): (event: EventRecord) => boolean {
  const place = keepsPlace(lookup, filter.places);
  const category = keepsId(filter.categories);
  const claimant = keepsId(filter.claimants);
  const publication = keepsId(filter.publications);
  const text = eventTextMatcher(lookup, filter.text);
  return (event) =>
    category(event.category) &&
    claimant(event.claimant) &&
    (filter.places.length === 0 || place(placeOfEvent(lookup, event))) &&
    (filter.publications.length === 0 || lookup.citationsOf(event.id).some((c) => publication(c.publication))) &&
    text(event);
}
