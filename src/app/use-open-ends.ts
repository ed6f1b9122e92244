import { useEffect } from "react";
import type { DatasetMeta } from "#dataset/records.ts";
import { updateView, viewStore } from "#state/view-store.ts";

/**
 * Opens an end of the range that an address puts at or beyond the end of the timeline: there the handle stands for "from
 * the beginning" and "to the end", so that one picture has one count. Nothing is drawn again for it.
 */
export function useOpenEnds({ coverage }: DatasetMeta): void {
  useEffect(() => {
    function open() {
      const { from, to } = viewStore.getState().view;
      if (from !== null && from <= coverage.from) updateView({ from: null });
      if (to !== null && to >= coverage.to) updateView({ to: null });
    }
    open();
    return viewStore.subscribe(open);
  }, [coverage]);
}
