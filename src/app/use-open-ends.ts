import { useEffect } from "react";
import type { DatasetMeta } from "#dataset/records.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";

/**
 * Opens an end of the range that an address puts at or beyond the end of the timeline: there the handle stands for "from
 * the beginning" and "to the end", so that one picture has one count.
 */
export function useOpenEnds({ coverage }: DatasetMeta): void {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  useEffect(() => {
    if (from !== null && from <= coverage.from) updateView({ from: null });
    if (to !== null && to >= coverage.to) updateView({ to: null });
  }, [from, to, coverage]);
}
