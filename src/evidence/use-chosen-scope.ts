import { useMemo } from "react";
import type { Lookup } from "#model/lookup.ts";
import { defaultScope, type Scope } from "#model/scope.ts";
import { useView } from "#state/use-view.ts";

/** The metric and population on show: those of the view, or the first that the dataset has. Null for one without claims. */
export function useChosenScope(lookup: Lookup): Scope | null {
  const wanted = useView((view) => view.metric);
  const population = useView((view) => view.population);
  return useMemo(() => {
    const metric = wanted !== null && lookup.metric.has(wanted) ? wanted : lookup.dataset.meta.metrics[0]?.id;
    if (metric === undefined) return null;
    return defaultScope(lookup, metric, population) ?? defaultScope(lookup, metric, null);
  }, [lookup, wanted, population]);
}
