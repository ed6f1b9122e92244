import { isoDay } from "#dataset/day.ts";
import type { Filter } from "#model/filter.ts";

/** What selected the rows of a file, for machines: under the keys of an address, the ids that it names; null is an open end, an empty list all. */
export function filterEntry({ from, to, clock, places, categories, claimants, publications, text }: Filter) {
  return {
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
    clock,
    place: places,
    category: categories,
    claimant: claimants,
    publication: publications,
    q: text,
  };
}
