import { OUTLINES } from "#dataset/outlines.ts";
import { isOutlinedCountry } from "#ingest/area-names.ts";
import { shortSlugOf } from "#ingest/slugs.ts";

/**
 * Whether a region is called as an outline of the map that is another's: a city's, or that of a region while this one lies in
 * another country or is a part of a region itself. `within` is what it lies in, from the country down; the area stands for an unnamed one.
 */
export function isOtherOutline(name: string, within: readonly string[], area: string): boolean {
  const outline = OUTLINES.get(shortSlugOf(name))?.kind;
  if (outline === undefined) return false;
  const [country = "", ...regions] = within;
  const home = country === "" || country === area || isOutlinedCountry(country);
  return outline === "city" || regions.length > 0 || !home;
}
