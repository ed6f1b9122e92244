import type { Place } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";
import { type MarkLevel, markPlace, scopeOf } from "#model/place-scope.ts";

/** Each place of the dataset by the form that it takes on the map, in the order of the table. */
export interface MapPlaces {
  /** Places with a mark: cities at level "city"; at level "site" their sites too. */
  readonly points: Readonly<Record<MarkLevel, readonly Place[]>>;
  /** Regions with an outline. */
  readonly regions: readonly Place[];
  /** For the tray: the country, regions and towns that nobody can draw, and everything abroad. */
  readonly countries: readonly Place[];
  readonly outlineless: readonly Place[];
  readonly abroad: readonly Place[];
}

type Form = "point" | "region" | "country" | "outlineless" | "abroad";

function formOf(place: Place, outlined: ReadonlySet<string>): Form {
  if (place.kind === "abroad") return "abroad";
  if (place.kind === "country") return "country";
  if (place.kind === "region") return outlined.has(place.id) ? "region" : "outlineless";
  return scopeOf(place) === "point" ? "point" : "outlineless";
}

/**
 * Sorts the places of a dataset by form. A place abroad is never a mark, even with coordinates: it stands for a country
 * or for a capital that speaks. A region whose id has no outline is not drawn at a point instead.
 */
export function mapPlacesOf(lookup: Lookup, outlined: ReadonlySet<string>): MapPlaces {
  const { places } = lookup.dataset;
  const of = (form: Form) => places.filter((place) => formOf(place, outlined) === form);
  const points = of("point");
  const ownMark = (level: MarkLevel) => points.filter((place) => markPlace(lookup, place.id, level) === place.id);
  return {
    points: { city: ownMark("city"), site: ownMark("site") },
    regions: of("region"),
    countries: of("country"),
    outlineless: of("outlineless"),
    abroad: of("abroad"),
  };
}
