import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

/**
 * Whether a map of a dataset has anything to show: a town, a site or a region of its own with coordinates. Countries and places
 * abroad stand in the tray, and what has no point does too.
 */
export const isPlaced = oncePer(({ dataset }: Lookup): boolean =>
  dataset.places.some(({ kind, lat }) => lat !== null && kind !== "country" && kind !== "abroad"),
);
