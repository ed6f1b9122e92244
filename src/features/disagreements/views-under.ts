import { type DisagreementView, disagreementView } from "#features/disagreements/disagreement-view.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";

/** Of which measure and of whom the accounts are compared. */
export interface Compared {
  readonly metric: string;
  /** The population that is compared alone; null for all. Another metric, once it is chosen, begins with all. */
  readonly population: string | null;
}

/** The view of each metric under a filter, worked out when it is first asked for. */
export function viewsUnder(
  lookup: Lookup,
  filter: Filter,
  { metric: chosen, population }: Compared,
): (metric: string) => DisagreementView {
  const { clock, to } = filter;
  const material = {
    filter,
    claims: claimsUpTo(lookup, filter),
    discrepancies: discrepanciesUpTo(lookup, filter),
    unfiltered: discrepanciesUpTo(lookup, { ...EVERYTHING, clock, to }),
  };
  const views = new Map<string, DisagreementView>();
  return (metric) => {
    const alone = metric === chosen ? population : null;
    const view = views.get(metric) ?? disagreementView(lookup, metric, { ...material, population: alone });
    views.set(metric, view);
    return view;
  };
}
