import type { ArchivedEvent } from "#dataset/open-archive.ts";
import type { Citation } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";

/** The lookup with some events of its archive and their citations, as if the dataset held these. */
export function withEvents(lookup: Lookup, archived: readonly ArchivedEvent[]): Lookup {
  const cited = new Map<string, readonly Citation[]>(archived.map(({ event, citations }) => [event.id, citations]));
  return {
    ...lookup,
    event: new Map(archived.map(({ event }) => [event.id, event])),
    citationsOf: (id) => cited.get(id) ?? lookup.citationsOf(id),
  };
}
