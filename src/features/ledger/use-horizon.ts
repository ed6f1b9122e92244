import type { UpTo } from "#model/clock.ts";
import { TO_THE_END } from "#model/standing.ts";
import { useFilter } from "#state/derived.ts";

/**
 * How far a record looks: on the clock of what was known to the end of the range, so that nothing is told before it was
 * printed; on the other to the end of all that the dataset holds.
 */
export function useHorizon(): UpTo {
  const filter = useFilter();
  return filter.clock === "known" && filter.to !== null ? filter : TO_THE_END;
}
