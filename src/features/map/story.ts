import type { Story } from "#features/map/fitted-camera.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { boundsOf } from "#features/map/mercator.ts";
import { oncePer } from "#model/once-per.ts";

/** What the first view of a map is fitted to. */
export const storyOf = oncePer(
  ({ lookup, places }: FrameSubject): Story => ({
    bounds: lookup.dataset.meta.map.bounds,
    marks: boundsOf(places.points.city),
  }),
);
