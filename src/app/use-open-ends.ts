import { useEffect } from "react";
import { openEnds } from "#features/timeline/day-range.ts";
import { binsOfBoth } from "#model/bins-of.ts";
import type { Lookup } from "#model/lookup.ts";
import { updateView, viewStore } from "#state/view-store.ts";

/** Opens an end of the range that leaves nothing out (`openEnds`), whoever chose it. Nothing is drawn again for it. */
export function useOpenEnds(records: Lookup): void {
  useEffect(() => {
    const { coverage } = records.dataset.meta;
    const bins = binsOfBoth(records);
    function open() {
      const { view } = viewStore.getState();
      const { from, to } = openEnds(view, coverage, bins);
      if (from !== view.from || to !== view.to) updateView({ from, to });
    }
    open();
    return viewStore.subscribe(open);
  }, [records]);
}
