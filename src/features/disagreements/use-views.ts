import { useMemo } from "react";
import { type DisagreementView, disagreementView } from "#features/disagreements/disagreement-view.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";

/** The view of each metric under a filter, of one population alone or of all, worked out when it is first asked for. */
export function useViews(
  lookup: Lookup,
  filter: Filter,
  population: string | null,
): (metric: string) => DisagreementView {
  return useMemo(() => {
    const { clock, to } = filter;
    const material = {
      filter,
      population,
      claims: claimsUpTo(lookup, filter),
      discrepancies: discrepanciesUpTo(lookup, filter),
      unfiltered: discrepanciesUpTo(lookup, { ...EVERYTHING, clock, to }),
    };
    const views = new Map<string, DisagreementView>();
    return (metric) => {
      const view = views.get(metric) ?? disagreementView(lookup, metric, material);
      views.set(metric, view);
      return view;
    };
  }, [lookup, filter, population]);
}
