import type { IncidentPlace } from "#ingest/incident.ts";
import type { SlugBook } from "#ingest/slugs.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

/** The places of a file: each name in each place above it once, and each point of a name once. */
export class PlaceRows {
  readonly rows: WrittenRow[] = [];
  readonly #ids = new Map<string, string>();
  readonly #slugs: SlugBook;
  readonly #area: string;

  constructor(slugs: SlugBook, area: string) {
    this.#slugs = slugs;
    this.#area = area;
  }

  /** The id of a place, with a row for it and for each that it lies in. */
  idOf({ kind, name, point, within, pointless = false }: IncidentPlace): string {
    const above = within.length === 0 && kind !== "country" && kind !== "abroad" ? [this.#area] : within;
    const parent = this.#parentOf(above);
    return this.#rowOf({
      kind,
      name,
      parent,
      lat: point ? String(point.lat) : "",
      lon: point ? String(point.lon) : "",
      ...(pointless && { slug: `${name} without a point` }),
    });
  }

  #parentOf(within: readonly string[]): string {
    return within.reduce(
      (parent, name) =>
        this.#rowOf({ kind: parent === "" ? "country" : "region", name: name || this.#area, parent, lat: "", lon: "" }),
      "",
    );
  }

  #rowOf(row: { kind: string; name: string; parent: string; lat: string; lon: string; slug?: string }): string {
    const key = JSON.stringify(row);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const { name, slug = name, ...cells } = row;
    const id = this.#slugs.take(slug, "place");
    this.#ids.set(key, id);
    this.rows.push({ id, ...cells, name_en: name });
    return id;
  }
}
