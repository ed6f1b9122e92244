import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { markPlace, placeOfEvent } from "#model/place-scope.ts";

/** How many events of the whole dataset a place saw, a city with those of its sites. Places without events are left out. */
export const eventsByPlace = oncePer((lookup: Lookup): ReadonlyMap<string, number> => {
  const { dataset, archive } = lookup;
  const events = new Map<string, number>();
  const add = (place: string, n: number) => {
    const mark = markPlace(lookup, place, "city");
    events.set(mark, (events.get(mark) ?? 0) + n);
  };
  if (archive === null) {
    for (const event of dataset.events) add(placeOfEvent(lookup, event), 1);
    return events;
  }
  const { place, n } = archive.columns;
  const byPosition = new Int32Array(dataset.places.length);
  for (let entry = 0; entry < place.length; entry++) {
    const at = place[entry] ?? 0;
    byPosition[at] = (byPosition[at] ?? 0) + (n[entry] ?? 0);
  }
  dataset.places.forEach(({ id }, at) => {
    if (byPosition[at]) add(id, byPosition[at] ?? 0);
  });
  return events;
});
