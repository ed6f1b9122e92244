import { type BasemapFiles, regionPoints } from "#features/map/basemap-sources.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { mapPlacesOf } from "#features/map/map-places.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** What a map needs to know of the data; before the outlines are there every place with a point counts as one of them. */
export function frameSubject(text: Text, lookup: Lookup, basemap: BasemapFiles | null): FrameSubject {
  const points = regionPoints(basemap);
  const drawable = lookup.dataset.places.filter((place) => place.lat !== null).map((place) => place.id);
  const outlined = basemap ? points.keys() : drawable;
  return { lookup, text, regionPoints: points, places: mapPlacesOf(lookup, new Set(outlined)) };
}
