import { useMemo } from "react";
import { type DisagreementView, disagreementView } from "#features/disagreements/disagreement-view.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";

interface Chosen {
  readonly metric: string;
  /** The population that is compared alone; null for all. Another metric, once it is chosen, begins with all. */
  readonly population: string | null;
}

/** The view of each metric under a filter, worked out when it is first asked for. */
export function useViews(
  lookup: Lookup,
  filter: Filter,
  { metric: chosen, population }: Chosen,
): (metric: string) => DisagreementView {
  return useMemo(() => {
    const { clock, to } = filter;
    const material = {
      filter,
      claims: claimsUpTo(lookup, filter),
      discrepancies: discrepanciesUpTo(lookup, filter),
      unfiltered: discrepanciesUpTo(lookup, { ...EVERYTHING, clock, to }),
    };
    const views = new Map<string, DisagreementView>();
    return (metric) => {
      const view =
        views.get(metric) ??
        disagreementView(lookup, metric, { ...material, population: metric === chosen ? population : null });
      views.set(metric, view);
      return view;
    };
  }, [lookup, filter, chosen, population]);
}
