import type { EventRecord } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";
import { type PlaceScope, placeOfEvent, scopeOf } from "#model/place-scope.ts";

/** Where an event may be drawn: at a point, or nowhere, with the reason. */
export interface EventPoint {
  /** The place that the event is known to: its own, or the larger one that its precision allows. */
  readonly knownTo: string;
  readonly scope: PlaceScope;
  /** Longitude and latitude, WGS 84 degrees; null where no point would be true. */
  readonly position: readonly [lon: number, lat: number] | null;
  readonly withoutPoint: string | null;
}

const WITHOUT_POINT = {
  country: "It concerns the whole country, or is known no closer: a point would put it where nobody has put it.",
  region: "It is known to a region and no closer: a point would put it where nobody has put it.",
  abroad:
    "It lies outside the country of the dataset, where a place stands for a body that speaks or a country that acts.",
  unlocated: "Its place has no coordinates in the dataset.",
} as const;

/** Finds the point of an event by the rule of the map: what concerns an area is never put on a point within it. */
export function eventPoint(lookup: Lookup, event: EventRecord): EventPoint {
  const knownTo = placeOfEvent(lookup, event);
  const place = lookup.place.get(knownTo);
  const none = (scope: PlaceScope, reason: keyof typeof WITHOUT_POINT): EventPoint => ({
    ...{ knownTo, scope, position: null },
    withoutPoint: WITHOUT_POINT[reason],
  });
  if (place === undefined) return none("country", "unlocated");
  if (place.kind === "abroad") return none("abroad", "abroad");
  const scope = scopeOf(place);
  if (scope === "point" && place.lat !== null && place.lon !== null) {
    return { knownTo, scope, position: [place.lon, place.lat], withoutPoint: null };
  }
  return none(scope, place.kind === "region" || place.kind === "country" ? place.kind : "unlocated");
}
