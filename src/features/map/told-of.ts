import type { Place } from "#dataset/records.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { eventsByPlace } from "#model/events-by-place.ts";
import { oncePer } from "#model/once-per.ts";

/** The countries of which the data tell an event or a figure, on whatever day: others only hold their towns together. */
export const toldOf = oncePer(({ lookup, places }: FrameSubject): readonly Place[] => {
  const events = eventsByPlace(lookup);
  const figures = new Set(lookup.dataset.claims.map(({ place }) => place));
  return places.countries.filter(({ id }) => events.has(id) || figures.has(id));
});
