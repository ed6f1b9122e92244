import { useMemo } from "react";
import type { Family } from "#dataset/records.ts";
import { claimBars, isClaimsOnly } from "#model/claim-bars.ts";
import type { DayBars } from "#model/day-bars.ts";
import type { Lookup } from "#model/lookup.ts";
import type { EndsOf, Measure } from "#model/people-cube.ts";
import type { Period } from "#model/period.ts";
import { filterOfAllDays } from "#state/derived.ts";
import { useShownCounts } from "#state/shown-counts.ts";
import { useView } from "#state/use-view.ts";

/** What the bars stand for: events, or people whom these count, and the low and high ends around them; claims where there is nothing else. */
export interface ShownBars {
  /** Null for events. */
  readonly measure: Measure | "claims" | null;
  readonly bars: DayBars;
  readonly ends: EndsOf<DayBars> | null;
}

/** The bars of the view in force; whatever the range, the same object. */
export function useShownBars(lookup: Lookup, period: Period): ShownBars {
  const { measure, counts, ends } = useShownCounts(lookup);
  const filter = useView(filterOfAllDays);
  return useMemo(() => {
    if (isClaimsOnly(lookup)) return { measure: "claims", bars: claimBars(lookup, filter, period), ends: null };
    return {
      measure,
      bars: counts.bars(period),
      ends: ends && {
        low: ends.low.bars(period),
        high: ends.high.bars(period),
        partial: ends.partial?.bars(period) ?? null,
      },
    };
  }, [lookup, filter, measure, counts, ends, period]);
}

/** The colours that a bar is stacked in, one for each family of events; claims have no families. */
export function barColours({ measure }: Pick<ShownBars, "measure">, families: readonly Family[]): readonly string[] {
  return measure === "claims" ? ["var(--soft)"] : families.map(({ id }) => `var(--family-${id})`);
}
