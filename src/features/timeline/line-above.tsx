import { NothingRecorded, NothingShown } from "#features/timeline/nothing-shown.tsx";
import { TimelineKey } from "#features/timeline/timeline-key.tsx";
import { useRange } from "#features/timeline/use-range.ts";
import { isClaimsOnly } from "#model/claim-bars.ts";
import { eventsIn } from "#model/events-in.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Period } from "#model/period.ts";
import { useEventCube } from "#state/derived.ts";
import { useShownCounts } from "#state/shown-counts.ts";

/** The line above the bars: what they stand for, or, where no event is left, why. */
export function LineAbove({ lookup, clock, period }: { lookup: Lookup; clock: Clock; period: Period }) {
  const events = useEventCube(lookup).count(useRange());
  const shown = useShownCounts(lookup);
  if (isClaimsOnly(lookup))
    return <TimelineKey lookup={lookup} clock={clock} period={period} shown={{ measure: "claims", ends: null }} />;
  if (eventsIn(lookup) === 0) return <NothingRecorded />;
  if (events === 0) return <NothingShown lookup={lookup} />;
  return <TimelineKey lookup={lookup} clock={clock} period={period} shown={shown} />;
}
