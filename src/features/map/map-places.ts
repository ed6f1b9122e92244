import type { Place } from "#dataset/records.ts";
import { cellsOf } from "#model/cells.ts";
import type { Lookup } from "#model/lookup.ts";
import { cellZoom, type MarkLevel } from "#model/mark-level.ts";
import { oncePer } from "#model/once-per.ts";
import { markPlace, type PlaceLevel, scopeOf } from "#model/place-scope.ts";

/** Each place of the dataset by the form that it takes on the map, in the order of the table. */
export interface MapPlaces {
  /** Places with a mark: cities at level "city"; at level "site" their sites too. */
  readonly points: Readonly<Record<PlaceLevel, readonly Place[]>>;
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
  const ownMark = (level: PlaceLevel) => points.filter((place) => markPlace(lookup, place.id, level) === place.id);
  return {
    points: { city: ownMark("city"), site: ownMark("site") },
    regions: of("region"),
    countries: of("country"),
    outlineless: of("outlineless"),
    abroad: of("abroad"),
  };
}

const leadersOf = oncePer((_places: MapPlaces) => new Map<number, readonly Place[]>());

/** The places whose marks the map shows at a level, in the order of the table. */
export function marksAt(lookup: Lookup, places: MapPlaces, level: MarkLevel): readonly Place[] {
  const zoom = cellZoom(level);
  if (zoom === null) return places.points[level as PlaceLevel];
  const known = leadersOf(places).get(zoom);
  if (known) return known;
  const { members } = cellsOf(lookup, zoom);
  const leaders = places.points.city.filter((place) => members.has(place.id));
  leadersOf(places).set(zoom, leaders);
  return leaders;
}
