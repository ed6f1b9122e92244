import { useMemo } from "react";
import type { Range } from "#model/range.ts";
import { useCalmFilter } from "#state/derived.ts";
import { useSession, useView } from "#state/use-view.ts";

/**
 * The chosen days; the same object while neither end moves. While a pointer holds the whole window, they follow in its pauses: native
 * sliders cost more to move than all else over the bars, and those that nobody holds show nothing.
 */
export function useRange(): Range {
  const held = useSession((session) => session.windowHeld);
  const rested = useCalmFilter();
  const from = useView((view) => (held ? rested : view).from);
  const to = useView((view) => (held ? rested : view).to);
  return useMemo(() => ({ from, to }), [from, to]);
}
