import { OUTLINES, outlineOfRegion } from "#dataset/outlines.ts";
import type { IncidentPlace } from "#ingest/incident.ts";
import { shortSlugOf } from "#ingest/slugs.ts";

/** What the country of the outlines is called, as an id. */
const OUTLINED: ReadonlySet<string> = new Set(["kazakhstan", "qazaqstan", "republic-of-kazakhstan", "kz", "kaz"]);

/** A region as a file names it. */
export interface NamedRegion {
  readonly name: string;
  /** What it lies in, from the country down; the area stands for an unnamed one. */
  readonly within: readonly string[];
}

/** Whether a region lies right in the country of the outlines. */
function isAtHome([country = "", ...regions]: readonly string[], area: string): boolean {
  return regions.length === 0 && (country === "" || country === area || OUTLINED.has(shortSlugOf(country)));
}

/** The id of the outline of the map that a region is drawn with: it bears its name, in whatever language, and lies in its country. Null for none. */
export function outlineOf({ name, within }: NamedRegion, area: string): string | null {
  if (!isAtHome(within, area)) return null;
  const slug = shortSlugOf(name);
  return outlineOfRegion(name) ?? (OUTLINES.get(slug)?.kind === "region" ? slug : null);
}

/**
 * Whether a region would get the id of an outline that is another's: a city's, or that of a region while this one lies in another
 * country or is a part of a region itself.
 */
export function isOtherOutline(region: NamedRegion, area: string): boolean {
  return OUTLINES.has(shortSlugOf(region.name)) && outlineOf(region, area) === null;
}

/**
 * A place as it is, but that a region which is said to lie in one of its own name, or with its own outline, is that region; a town without
 * a point only where it is called a region.
 */
export function notInItself(place: IncidentPlace, area: string): IncidentPlace {
  const { kind, name, within, pointless = false } = place;
  const [country, outer] = [within.slice(0, -1), within.at(-1) ?? ""];
  if (kind !== "region" || country.length === 0 || (pointless && outlineOfRegion(name) === null)) return place;
  const outline = outlineOf({ name: outer, within: country }, area);
  const same = outline !== null && outline === outlineOf({ name, within: country }, area);
  return same || name.toLowerCase() === outer.toLowerCase()
    ? { kind, name: outer, within: country, point: null }
    : place;
}
