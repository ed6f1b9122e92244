import type { Place } from "#dataset/records.ts";
import { eventsByPlace } from "#model/events-by-place.ts";
import type { Lookup } from "#model/lookup.ts";
import { toUnit, worldSize } from "#model/mercator.ts";
import { oncePer } from "#model/once-per.ts";
import { markPlace, scopeOf } from "#model/place-scope.ts";

/** How far from its leader, in CSS pixels at the zoom of the cells, a place may lie. */
const REACH = 36;

/** The places of a map gathered into cells, each led by the place with the most events. */
export interface Cells {
  /** City or place of its own to the place that leads its cell; places without a point are in none. */
  readonly leaderOf: ReadonlyMap<string, string>;
  /** The places of a cell by its leader, the leader first. */
  readonly members: ReadonlyMap<string, readonly Place[]>;
}

interface Spot {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

/** Places with a mark of their own at level "city", those with the most events first, then in the order of the table. */
function spotsOf(lookup: Lookup, zoom: number): Spot[] {
  const size = worldSize(zoom) / REACH;
  const events = eventsByPlace(lookup);
  return lookup.dataset.places
    .filter(
      (place) =>
        scopeOf(place) === "point" && place.kind !== "abroad" && markPlace(lookup, place.id, "city") === place.id,
    )
    .map((place) => {
      const { x, y } = toUnit(place.lon ?? 0, place.lat ?? 0);
      return { place, x: x * size, y: y * size };
    })
    .sort((a, b) => (events.get(b.place.id) ?? 0) - (events.get(a.place.id) ?? 0));
}

const cellsByZoom = oncePer((_lookup: Lookup) => new Map<number, Cells>());

/**
 * Gathers the places of a dataset for a zoom: the place with the most events takes in all that lie near it, then the next of
 * those that are left. A cell stands at a place, never between places. The filter is not asked, so that no mark moves with it.
 */
export function cellsOf(lookup: Lookup, zoom: number): Cells {
  const known = cellsByZoom(lookup).get(zoom);
  if (known) return known;
  const leaderOf = new Map<string, string>();
  const members = new Map<string, Place[]>();
  const leadersIn = new Map<string, Spot[]>();
  for (const spot of spotsOf(lookup, zoom)) {
    const leader = nearestLeader(leadersIn, spot);
    leaderOf.set(spot.place.id, leader?.place.id ?? spot.place.id);
    if (leader) members.get(leader.place.id)?.push(spot.place);
    else {
      members.set(spot.place.id, [spot.place]);
      const square = squareOf(spot.x, spot.y);
      leadersIn.set(square, [...(leadersIn.get(square) ?? []), spot]);
    }
  }
  const cells = { leaderOf, members };
  cellsByZoom(lookup).set(zoom, cells);
  return cells;
}

function squareOf(x: number, y: number): string {
  return `${Math.floor(x)} ${Math.floor(y)}`;
}

/** Squares are as wide as a cell reaches, so that a leader within reach lies in the same or a neighbouring one. */
function nearestLeader(leadersIn: ReadonlyMap<string, readonly Spot[]>, { x, y }: Spot): Spot | null {
  let nearest: { readonly spot: Spot; readonly far: number } | null = null;
  for (const dx of [-1, 0, 1]) {
    for (const dy of [-1, 0, 1]) {
      for (const spot of leadersIn.get(squareOf(x + dx, y + dy)) ?? []) {
        const far = Math.hypot(spot.x - x, spot.y - y);
        if (far <= 1 && (nearest === null || far < nearest.far)) nearest = { spot, far };
      }
    }
  }
  return nearest?.spot ?? null;
}

/** The places of the cell that a place leads, itself first; of one that leads none, itself. Empty for an unknown id. */
export function cellMembers(lookup: Lookup, zoom: number, leaderId: string): readonly Place[] {
  const members = cellsOf(lookup, zoom).members.get(leaderId);
  if (members) return members;
  const place = lookup.place.get(leaderId);
  return place ? [place] : [];
}
