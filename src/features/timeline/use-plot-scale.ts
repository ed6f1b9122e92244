import { useMemo } from "react";
import { type DayScale, dayScale } from "#features/timeline/day-scale.ts";
import { marginsOf } from "#features/timeline/plot-size.ts";
import { binsOf } from "#model/bins-of.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

interface Room {
  readonly width: number;
  readonly letters?: number;
}

/** Where each day stands in a plot of a width; whatever the filters, days stay where they are. */
export function usePlotScale(lookup: Lookup, clock: Clock, { width, letters = 1 }: Room): DayScale {
  const { coverage } = lookup.dataset.meta;
  const bins = binsOf(lookup, clock);
  return useMemo(() => {
    const { left, right } = marginsOf(bins, letters);
    return dayScale({ coverage, span: { x: left, width: Math.max(0, width - left - right) }, ...bins, letters });
  }, [coverage, bins, width, letters]);
}
