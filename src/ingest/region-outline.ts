import { OUTLINES, outlineOfRegion } from "#dataset/outlines.ts";
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
