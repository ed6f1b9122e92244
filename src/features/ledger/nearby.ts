import type { EventRecord } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";

/**
 * The other events of the same place and the same day, in the order of the table. Empty for an event that is not known to
 * the day: what else may have happened around it says nothing of it.
 */
export function eventsNearby(lookup: Lookup, event: EventRecord): readonly EventRecord[] {
  const isDated = (each: EventRecord) => each.datePrecision === "day" && each.start === each.end;
  if (!isDated(event)) return [];
  return lookup.dataset.events.filter(
    (each) => each.id !== event.id && each.place === event.place && each.start === event.start && isDated(each),
  );
}
