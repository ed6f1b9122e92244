import type { Place } from "#dataset/records.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { eventsByPlace } from "#model/events-by-place.ts";
import { oncePer } from "#model/once-per.ts";

interface Told {
  readonly countries: readonly Place[];
  readonly regions: readonly Place[];
  readonly outlineless: readonly Place[];
}

/** The countries and regions, drawn or not, of which the data tell an event or a figure, on whatever day: others only hold their towns together. */
export const toldOf = oncePer(({ lookup, places }: FrameSubject): Told => {
  const events = eventsByPlace(lookup);
  const figures = new Set(lookup.dataset.claims.map(({ place }) => place));
  const isTold = ({ id }: Place) => events.has(id) || figures.has(id);
  return {
    countries: places.countries.filter(isTold),
    regions: places.regions.filter(isTold),
    outlineless: places.outlineless.filter(isTold),
  };
});
