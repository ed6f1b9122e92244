import type { Issue } from "#dataset/issue.ts";
import { OUTLINES, outlineOfRegion } from "#dataset/outlines.ts";
import type { Point } from "#dataset/point.ts";
import type { DatasetMeta, Place } from "#dataset/records.ts";
import { cyclesOf } from "#dataset/rules/cycles.ts";
import { exchangedBounds, isOnMap } from "#dataset/rules/map-bounds.ts";
import { saidSwapped, swappedAmong } from "#dataset/swapped-among.ts";
import { byId, error, type ReadRow, type Rule, recordsOf, type Tables, warning } from "#dataset/tables.ts";
import type { PlaceKind, PlacePrecision } from "#dataset/vocabulary.ts";

const NEEDS_POINT: ReadonlySet<PlaceKind> = new Set(["city", "site"]);
const NEEDS_PARENT: ReadonlySet<PlaceKind> = new Set(["region", "city", "site"]);
/** From the widest to the narrowest: a place lies in one that is as wide at least. */
const WIDTH: readonly PlaceKind[] = ["country", "region", "city", "site"];

/** How precisely an event is placed must fit the kind of its place; `abroad` stands for any. */
const PRECISIONS: Readonly<Record<PlaceKind, readonly PlacePrecision[]>> = {
  site: ["site", "near"],
  city: ["city", "near", "district"],
  region: ["region", "district"],
  country: ["country"],
  abroad: ["site", "city", "near", "district", "region", "country"],
};

/**
 * Points are whole, present where the kind of place has one, and not swapped, nor are the sides of the map; parents are as wide at least and
 * run in no circle.
 */
export const places: Rule = function* (tables, meta) {
  yield* cyclesOf(tables.places, "parent");
  const ofBounds = exchangedBounds(pointsOf(tables), meta.map.bounds);
  if (ofBounds !== null) {
    yield { severity: "error", table: "datapackage", row: null, field: "qantar.map.bounds", message: ofBounds };
  }
  const place = byId(tables.places);
  for (const row of recordsOf(tables.places)) {
    const { kind, parent, lat, lon } = row.record;
    if (NEEDS_PARENT.has(kind) && parent === null) yield error(row, "parent", `is empty; name the place that holds it`);
    const around = place.get(parent ?? "")?.record.kind;
    if (around !== undefined && !mayHold(around, kind)) {
      yield error(
        row,
        "parent",
        `${parent} is a ${around}, which holds no ${kind}; name a wider place or correct the kind`,
      );
    }
    if (lat !== null && lon !== null) {
      const issue = kind === "abroad" ? null : problemOfPoint(row, { lat, lon }, meta);
      if (issue !== null && (issue.severity === "warning" || ofBounds === null)) yield issue;
    } else if (lat !== null || lon !== null) {
      yield error(row, lat === null ? "lat" : "lon", "is empty; a point needs both latitude and longitude");
    } else if (NEEDS_POINT.has(kind)) yield error(row, "lat", `is empty; a ${kind} needs a point`);
  }
};

/** A region that bears the name of an outline of the base map has its id, by which the map draws it. */
export const outlineIds: Rule = function* (tables) {
  const place = byId(tables.places);
  for (const row of recordsOf(tables.places)) {
    const { id, kind, name } = row.record;
    const outline =
      kind === "region"
        ? Object.values(name)
            .map(outlineOfRegion)
            .find((one) => one !== null)
        : undefined;
    if (!outline || OUTLINES.has(id) || place.has(outline)) continue;
    yield warning(
      row,
      "id",
      `is not drawn as a region, though the map has an outline of this name; call it ${outline} here and where it is named`,
    );
  }
};

/** No point on the map lies far from all others and, with its numbers swapped, among them. Places abroad lie where they lie. */
export const swappedPoints: Rule = function* (tables, meta) {
  const near = pointsOf(tables).filter((point) => isOnMap(point, meta.map.bounds));
  const isSwapped = swappedAmong(near);
  for (const { row, ...point } of near) {
    const [name = row.record.id] = Object.values(row.record.name);
    if (isSwapped(point)) yield warning(row, "lat", saidSwapped(point, name));
  }
};

function mayHold(outer: PlaceKind, inner: PlaceKind): boolean {
  return inner === "abroad" || WIDTH.indexOf(outer) <= WIDTH.indexOf(inner);
}

/** The precision of an event's place is one that this kind of place can have. */
export const placePrecision: Rule = function* (tables) {
  const place = byId(tables.places);
  for (const row of recordsOf(tables.events)) {
    const kind = place.get(row.record.place)?.record.kind;
    if (kind === undefined || PRECISIONS[kind].includes(row.record.placePrecision)) continue;
    const fitting = PRECISIONS[kind].join(" or ");
    yield error(
      row,
      "place_precision",
      `is ${row.record.placePrecision}, but ${row.record.place} is a ${kind}; write ${fitting}, or name another place`,
    );
  }
};

/** The points of the places that have one, but for those abroad, which lie where they lie. */
function pointsOf(tables: Tables): (Point & { readonly row: ReadRow<Place> })[] {
  return [...recordsOf(tables.places)].flatMap((row) => {
    const { kind, lat, lon } = row.record;
    return kind !== "abroad" && lat !== null && lon !== null ? [{ row, lat, lon }] : [];
  });
}

/** An error where the point is swapped, a warning where it lies off the map for another reason; null on the map. */
function problemOfPoint(row: ReadRow<Place>, { lat, lon }: Point, { map: { bounds } }: DatasetMeta): Issue | null {
  if (isOnMap({ lat, lon }, bounds)) return null;
  return isOnMap({ lat: lon, lon: lat }, bounds)
    ? error(row, "lat", `${lat}, ${lon} looks swapped; latitude comes first`)
    : warning(row, "lat", `${lat}, ${lon} lies outside the map; check it, or widen qantar.map.bounds`);
}
