import { useMemo } from "react";
import type { UpTo } from "#model/clock.ts";
import { horizonOf } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";

/** How far a record looks in the view; the same object for as long as that is so. */
export function useHorizon(lookup: Lookup): UpTo {
  // On the other clock the days do not matter: nobody has to follow them.
  const to = useView((view) => (view.clock === "known" ? view.to : null));
  return useMemo(() => horizonOf(lookup, { clock: "known", to }), [lookup, to]);
}
