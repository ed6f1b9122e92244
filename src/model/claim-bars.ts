import type { Claim } from "#dataset/records.ts";
import { dayOfClaim } from "#model/clock.ts";
import { type DayBars, type DayEntries, dayBarsOf } from "#model/day-bars.ts";
import { eventsIn } from "#model/events-in.ts";
import type { Filter } from "#model/filter.ts";
import { claimsMatching } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Period } from "#model/period.ts";

/** Whether a dataset is claims alone: then these are what its days hold. */
export function isClaimsOnly(lookup: Lookup): boolean {
  return eventsIn(lookup) === 0 && lookup.dataset.claims.length > 0;
}

/** Claims by the day that they stand on, all of one family. Those never published stand, on the clock "known", on none. */
function entriesOf(lookup: Lookup, claims: readonly Claim[], clock: Filter["clock"]): DayEntries {
  const days = Int32Array.from(claims.flatMap((claim) => dayOfClaim(lookup, claim, clock) ?? []));
  return {
    lookup,
    start: days,
    end: days,
    dated: new Uint8Array(days.length).fill(1),
    category: new Int32Array(days.length),
    familyOf: Int32Array.of(0),
    families: { length: 1 },
  };
}

/** How many claims a filter keeps on each day or period, whatever its range: counted, since what they say is never added up. */
export function claimBars(lookup: Lookup, filter: Filter, period: Period): DayBars {
  const entries = entriesOf(lookup, claimsMatching(lookup, filter), filter.clock);
  return dayBarsOf(entries, new Uint8Array(entries.start.length).fill(1), period);
}
