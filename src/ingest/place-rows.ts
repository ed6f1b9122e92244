import { OUTLINES } from "#dataset/outlines.ts";
import { contentIds, scriptOf } from "#ingest/content-ids.ts";
import type { IncidentPlace } from "#ingest/incident.ts";
import { isOtherOutline, outlineOf } from "#ingest/region-outline.ts";
import { shortSlugOf } from "#ingest/slugs.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

interface PlaceRow {
  readonly kind: string;
  readonly name: string;
  /** The key of the place that it lies in; empty for none. */
  readonly parent: string;
  readonly point: IncidentPlace["point"];
  readonly pointless: boolean;
}

/**
 * The places of a file: each name in each place above it once, and each point of a name once; a region with an outline once, however it
 * is spelled. All are added before any has an id.
 */
export class PlaceRows {
  readonly #places = new Map<string, PlaceRow>();
  /** The spellings of regions with an outline, by their keys. */
  readonly #spellings = new Map<string, Set<string>>();
  readonly #area: string;
  #ids: ReadonlyMap<string, string> | null = null;

  constructor(area: string) {
    this.#area = area;
  }

  /** Adds a place, and each that it lies in; the key under which it is known here. */
  add({ kind, name, point, within, pointless = false }: IncidentPlace): string {
    const above = within.length === 0 && kind !== "country" && kind !== "abroad" ? [this.#area] : within;
    const parent = above.reduce(
      (outer, one) =>
        this.#keyOf({
          kind: outer === "" ? "country" : "region",
          name: one || this.#area,
          parent: outer,
          point: null,
          pointless: false,
        }),
      "",
    );
    return this.#keyOf({ kind, name, parent, point, pointless });
  }

  /** The id of a place that was added: of its name, and where others share it of what tells them apart. */
  idOf(key: string): string {
    this.#ids ??= contentIds(
      [...this.#places].map(([one, place]) => ({
        key: one,
        id: this.#idOfName(place),
        rank: place.kind === "country" ? 0 : place.kind === "region" && !place.pointless ? 1 : 2,
        apart: [place.kind, scriptOf(place.name), this.#places.get(place.parent)?.name ?? "", coordinates(place.point)],
      })),
    );
    return this.#ids.get(key) ?? "";
  }

  get rows(): readonly WrittenRow[] {
    return [...this.#places].map(([key, { kind, parent, point }]) => ({
      id: this.idOf(key),
      kind,
      parent: parent === "" ? "" : this.idOf(parent),
      lat: point ? String(point.lat) : "",
      lon: point ? String(point.lon) : "",
      ...this.#namesOf(key),
    }));
  }

  /** Neither a town that is known by its name alone nor a region gets the id of an outline that is another's, with which it would be drawn. */
  #idOfName(place: PlaceRow): string {
    const { kind, name, pointless } = place;
    const slug = shortSlugOf(name) || "place";
    if (pointless) return `${slug}-without-a-point`;
    const region = { name, within: this.#above(place) };
    if (kind === "region" && isOtherOutline(region, this.#area)) return `${slug}-without-an-outline`;
    return this.#outlineOf(place) ?? slug;
  }

  #outlineOf(place: PlaceRow): string | null {
    const { kind, name, pointless } = place;
    return kind === "region" && !pointless ? outlineOf({ name, within: this.#above(place) }, this.#area) : null;
  }

  /** Of a region that is spelled in several ways the name of its outline, and the others beside it, by which a search finds it. */
  #namesOf(key: string): WrittenRow {
    const { name = "" } = this.#places.get(key) ?? {};
    const spellings = this.#spellings.get(key) ?? new Set();
    if (spellings.size < 2) return { name_en: name };
    const [own = name] = OUTLINES.get(this.idOf(key))?.names ?? [];
    return {
      name_en: own,
      alias: [...spellings]
        .filter((one) => one !== own)
        .sort()
        .join("; "),
    };
  }

  /** The names of what a place lies in, from the country down. */
  #above({ parent }: PlaceRow): readonly string[] {
    const outer = this.#places.get(parent);
    return outer === undefined ? [] : [...this.#above(outer), outer.name];
  }

  #keyOf(place: PlaceRow): string {
    const outline = this.#outlineOf(place);
    const key = JSON.stringify(outline === null ? place : { outline });
    if (outline !== null) this.#spellings.set(key, (this.#spellings.get(key) ?? new Set()).add(place.name));
    if (!this.#places.has(key)) {
      this.#places.set(key, place);
      this.#ids = null;
    }
    return key;
  }
}

/** To some ten metres: “n43.2567 e76.9286”. */
function coordinates(point: PlaceRow["point"]): string {
  if (point === null) return "";
  const half = (degrees: number, [plus, minus]: readonly [string, string]) =>
    `${degrees < 0 ? minus : plus}${Number(Math.abs(degrees).toFixed(4))}`;
  return `${half(point.lat, ["n", "s"])} ${half(point.lon, ["e", "w"])}`;
}
