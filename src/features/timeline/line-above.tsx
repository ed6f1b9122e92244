import { NothingRecorded, NothingShown } from "#features/timeline/nothing-shown.tsx";
import { TimelineKey } from "#features/timeline/timeline-key.tsx";
import { isClaimsOnly } from "#model/claim-bars.ts";
import { eventsIn } from "#model/events-in.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Period } from "#model/period.ts";
import { eventCube } from "#state/derived.ts";
import { useShownCounts } from "#state/shown-counts.ts";
import { useView } from "#state/use-view.ts";

/** The line above the bars: what they stand for, or, where no event is left, why. */
export function LineAbove({ lookup, clock, period }: { lookup: Lookup; clock: Clock; period: Period }) {
  const none = useView((view) => eventCube(lookup, view).count(view) === 0);
  const shown = useShownCounts(lookup);
  if (isClaimsOnly(lookup))
    return <TimelineKey lookup={lookup} clock={clock} period={period} shown={{ measure: "claims", ends: null }} />;
  if (eventsIn(lookup) === 0) return <NothingRecorded />;
  if (none) return <NothingShown lookup={lookup} />;
  return <TimelineKey lookup={lookup} clock={clock} period={period} shown={shown} />;
}
