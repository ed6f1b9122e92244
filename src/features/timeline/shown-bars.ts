import { useMemo } from "react";
import type { DayBars } from "#model/day-bars.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Measure } from "#model/people-cube.ts";
import type { Period } from "#model/period.ts";
import { useShownCounts } from "#state/shown-counts.ts";

/** What the bars stand for: events, or people whom these count, and the low and high ends around them. */
export interface ShownBars {
  /** Null for events. */
  readonly measure: Measure | null;
  readonly bars: DayBars;
  readonly ends: { readonly low: DayBars; readonly high: DayBars } | null;
}

/** The bars of the view in force; whatever the range, the same object. */
export function useShownBars(lookup: Lookup, period: Period): ShownBars {
  const { measure, counts, ends } = useShownCounts(lookup);
  return useMemo(
    () => ({
      measure,
      bars: counts.bars(period),
      ends: ends && { low: ends.low.bars(period), high: ends.high.bars(period) },
    }),
    [measure, counts, ends, period],
  );
}
