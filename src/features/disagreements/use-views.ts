import { useMemo } from "react";
import type { DisagreementView } from "#features/disagreements/disagreement-view.ts";
import { type Compared, viewsUnder } from "#features/disagreements/views-under.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

/** The view of each metric under a filter, for as long as both stay. */
export function useViews(
  lookup: Lookup,
  filter: Filter,
  { metric, population }: Compared,
): (metric: string) => DisagreementView {
  return useMemo(() => viewsUnder(lookup, filter, { metric, population }), [lookup, filter, metric, population]);
}
