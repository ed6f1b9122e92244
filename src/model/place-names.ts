import type { Day } from "#dataset/day.ts";
import type { Localised } from "#dataset/records.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { holdsDay } from "#model/range.ts";

/**
 * The name that a place bore on a day: another than its main one only where the dataset says so. Undefined for an unknown id.
 * The same in whatever names the lookup shows its places.
 */
export function placeNameOn(lookup: Lookup, placeId: string, day: Day): Localised | undefined {
  return lookup.placeNames.get(placeId)?.find((period) => holdsDay(period, day))?.name;
}

const renamed = oncePer((_lookup: Lookup) => new Map<string, Lookup>());

/**
 * The same lookup with every place under the name that it bore on a day, for lists and the map. Days on which all names
 * are the same give the same object; where all are the main ones, the lookup itself.
 */
export function lookupOn(lookup: Lookup, day: Day): Lookup {
  const inForce = lookup.dataset["place-names"].filter((name) => holdsDay(name, day));
  if (inForce.length === 0) return lookup;
  const key = JSON.stringify(inForce);
  const known = renamed(lookup).get(key);
  if (known) return known;
  const places = lookup.dataset.places.map((place) => ({
    ...place,
    name: placeNameOn(lookup, place.id, day) ?? place.name,
  }));
  const named = { ...lookupOf({ ...lookup.dataset, places }, lookup.archive), placeNames: lookup.placeNames };
  renamed(lookup).set(key, named);
  return named;
}
