import { useMemo } from "react";
import { binsOf } from "#features/timeline/bins-of.ts";
import { type DayScale, dayScale } from "#features/timeline/day-scale.ts";
import { MARGIN } from "#features/timeline/plot-size.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

/** Where each day stands in a plot of a width; whatever the filters, days stay where they are. */
export function usePlotScale(lookup: Lookup, clock: Clock, width: number): DayScale {
  const { coverage } = lookup.dataset.meta;
  const bins = binsOf(lookup, clock);
  return useMemo(() => {
    const left = bins.earlier ? MARGIN.left - 12 : MARGIN.left;
    const right = bins.later ? 4 : MARGIN.right;
    return dayScale({ coverage, span: { x: left, width: Math.max(0, width - left - right) }, ...bins });
  }, [coverage, bins, width]);
}
