import type { Filter } from "#model/filter.ts";
import { serialiseAddress } from "#state/url.ts";
import { DEFAULT_VIEW } from "#state/view.ts";

/** A filter as the query of an address: behind that of any page of the site, it selects the same. */
export function queryOf({ from, to, clock, places, categories, claimants, publications, text }: Filter): string {
  return serialiseAddress({
    ...DEFAULT_VIEW,
    ...{ from, to, clock, q: text },
    ...{ place: places, category: categories, claimant: claimants, publication: publications },
  });
}
