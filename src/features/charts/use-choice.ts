import { useMemo } from "react";
import type { ChartChoice } from "#features/charts/chart-rows.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";

/** What the reader wants to see; the same object for as long as the wish is the same. */
export function useChoice(): ChartChoice {
  const filter = useDeferredFilter();
  const metric = useView((view) => view.metric);
  const population = useView((view) => view.population);
  const by = useView((view) => view.by);
  return useMemo(() => ({ metric, population, by, filter }), [metric, population, by, filter]);
}
