import { useMemo } from "react";
import type { Range } from "#model/range.ts";
import { useView } from "#state/use-view.ts";

/** The chosen days; the same object while neither end moves. */
export function useRange(): Range {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  return useMemo(() => ({ from, to }), [from, to]);
}
