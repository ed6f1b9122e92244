import { useMemo } from "react";
import type { Lookup } from "#model/lookup.ts";
import { chosenScope, type Scope } from "#model/scope.ts";
import { useView } from "#state/use-view.ts";

/** The metric and population on show: those of the view, or the first that the dataset has. Null for one without claims. */
export function useChosenScope(lookup: Lookup): Scope | null {
  const metric = useView((view) => view.metric);
  const population = useView((view) => view.population);
  return useMemo(() => chosenScope(lookup, { metric, population }), [lookup, metric, population]);
}
