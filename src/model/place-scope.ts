import type { EventRecord, Place } from "#dataset/records.ts";
import type { PlaceKind, PlacePrecision } from "#dataset/vocabulary.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

/** The form of a place on the map: a mark at a point, a tinted region, or a line in the tray beside the map. */
export type PlaceScope = "point" | "region" | "country" | "abroad";

/** Whether the sites of a city are counted on the city's mark or each on its own. */
export type PlaceLevel = "city" | "site";

const SIZE_OF_KIND: Record<PlaceKind, number> = { site: 0, city: 1, region: 2, country: 3, abroad: 3 };
const SIZE_OF_PRECISION: Record<PlacePrecision, number> = {
  site: 0,
  city: 1,
  near: 1,
  district: 1,
  region: 2,
  country: 3,
};

/**
 * The form in which a place is shown. A city, site or place abroad with coordinates is a point; a place abroad without them
 * is "abroad". A city or site without coordinates has no point: it goes to the tray ("country") under its own name.
 */
export function scopeOf(place: Place): PlaceScope {
  if (place.kind === "region" || place.kind === "country") return place.kind;
  if (place.lat !== null && place.lon !== null) return "point";
  return place.kind === "abroad" ? "abroad" : "country";
}

function parentOf(lookup: Lookup, place: Place): Place | undefined {
  return place.parent === null ? undefined : lookup.place.get(place.parent);
}

const chains = oncePer((_lookup: Lookup) => new Map<string, readonly Place[]>());

/** The place and all that it lies in, smallest first. Empty for an unknown id. */
export function placeWithAncestors(lookup: Lookup, placeId: string): readonly Place[] {
  const known = chains(lookup).get(placeId);
  if (known) return known;
  const chain: Place[] = [];
  let place = lookup.place.get(placeId);
  while (place && !chain.includes(place)) {
    chain.push(place);
    place = parentOf(lookup, place);
  }
  chains(lookup).set(placeId, chain);
  return chain;
}

/**
 * The place that an event is known to: its own, or where its precision is coarser the region or country that holds it, so
 * that an event known only to a region is never counted on a city's point.
 */
export function placeOfEvent(lookup: Lookup, event: Pick<EventRecord, "place" | "placePrecision">): string {
  const chain = placeWithAncestors(lookup, event.place);
  const size = SIZE_OF_PRECISION[event.placePrecision];
  return (chain.find((place) => SIZE_OF_KIND[place.kind] >= size) ?? chain.at(-1))?.id ?? event.place;
}

/** The ids of a place, of the sites around it if it is a site, and of the first larger area: a site lies in its city. */
export function placeWithArea(lookup: Lookup, placeId: string): readonly string[] {
  const chain = placeWithAncestors(lookup, placeId);
  const area = chain.findIndex((place) => place.kind !== "site");
  return chain.length === 0 ? [placeId] : chain.slice(0, area < 0 ? undefined : area + 1).map((place) => place.id);
}

/**
 * The place whose mark carries `placeId`. At level "city" a site goes to its city; a site in no city, and every larger area,
 * keeps its own mark. At level "site" every place does. Never goes from a city up to a region or country.
 */
export function markPlace(lookup: Lookup, placeId: string, level: PlaceLevel): string {
  if (level === "site") return placeId;
  const area = placeWithArea(lookup, placeId).at(-1) ?? placeId;
  return lookup.place.get(area)?.kind === "city" ? area : placeId;
}

/** A test for places that keeps the named ones and the sites in them, never a larger or smaller area. No names keep all. */
export function keepsPlace(lookup: Lookup, places: readonly string[]): (placeId: string) => boolean {
  if (places.length === 0) return () => true;
  const wanted = new Set(places);
  const kept = new Set(
    lookup.dataset.places
      .map((place) => place.id)
      .filter((id) => placeWithArea(lookup, id).some((around) => wanted.has(around))),
  );
  return (placeId) => kept.has(placeId);
}
