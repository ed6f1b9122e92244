import type { Filter } from "#model/filter.ts";
import { EVERYTHING } from "#model/filter.ts";

/** A choice of the reader that can be taken back: the days, one of the filters, or all of them together. */
export type Relaxation = "days" | "place" | "claimant" | "publication" | "q" | "all";

const WITHOUT: Readonly<Record<Exclude<Relaxation, "all">, (filter: Filter) => Filter | null>> = {
  days: (filter) => (filter.from === null && filter.to === null ? null : { ...filter, from: null, to: null }),
  place: (filter) => (filter.places.length === 0 ? null : { ...filter, places: [] }),
  claimant: (filter) => (filter.claimants.length === 0 ? null : { ...filter, claimants: [] }),
  publication: (filter) => (filter.publications.length === 0 ? null : { ...filter, publications: [] }),
  q: (filter) => (filter.text === "" ? null : { ...filter, text: "" }),
};

const EACH = ["place", "claimant", "publication", "q", "days"] as const;

/** What to take back so that there are figures again: each that is enough alone, or else all at once. Empty where nothing helps. */
export function relaxations(filter: Filter, hasFigures: (filter: Filter) => boolean): readonly Relaxation[] {
  const alone = EACH.filter((one) => {
    const without = WITHOUT[one](filter);
    return without !== null && hasFigures(without);
  });
  if (alone.length > 0) return alone;
  return hasFigures({ ...EVERYTHING, clock: filter.clock }) ? ["all"] : [];
}
