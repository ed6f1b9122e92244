import type { EventRecord } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";

/** The other events of the same place that begin on the day that the event begins, in the order of the table. */
export function eventsNearby(lookup: Lookup, event: EventRecord): readonly EventRecord[] {
  return lookup.dataset.events.filter(
    (each) => each.id !== event.id && each.place === event.place && each.start === event.start,
  );
}
