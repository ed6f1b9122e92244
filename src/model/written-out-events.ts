import type { EventRecord } from "#dataset/records.ts";
import { eventsIn } from "#model/events-in.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

/** The most records of one kind that the page of the build writes out: more would be a page that no browser lays out at once. */
export const MOST_WRITTEN_OUT = 500;

/**
 * The events that the page of the build writes out for readers without scripts, by the id of their place. Null where a dataset
 * has too many of them for a page: of those there is the file.
 */
export const writtenOutEvents = oncePer((lookup: Lookup): ReadonlyMap<string, readonly EventRecord[]> | null =>
  eventsIn(lookup) > MOST_WRITTEN_OUT ? null : groupBy(lookup.dataset.events, (event) => event.place),
);
