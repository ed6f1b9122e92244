import type { Filter } from "#model/filter.ts";

/** Whether anything but the range narrows the claims on show. Categories belong to events and are not asked. */
export function isNarrowed({ places, claimants, publications, text }: Filter): boolean {
  return places.length + claimants.length + publications.length > 0 || text !== "";
}
