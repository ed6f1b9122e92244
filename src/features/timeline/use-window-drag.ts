import { type PointerEvent, useRef } from "react";
import { shifted } from "#features/timeline/day-range.ts";
import type { DayScale } from "#features/timeline/day-scale.ts";
import type { Range } from "#model/range.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

interface Grip {
  readonly x: number;
  readonly range: Range;
}

/** Handlers that move the whole window by the days that the pointer travels. */
export function useWindowDrag(scale: DayScale) {
  const grip = useRef<Grip | null>(null);

  function release() {
    if (grip.current) updateSession({ moving: false, windowHeld: false });
    grip.current = null;
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      // No mouse events follow those of the pointer: for each of them the map would lay the whole page out.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, range: viewStore.getState().view };
      updateSession({ moving: true, windowHeld: true });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!grip.current || scale.band === 0) return;
      const days = Math.round((event.clientX - grip.current.x) / scale.band);
      const { from, to } = shifted(grip.current.range, days, scale.coverage);
      const { view } = viewStore.getState();
      if (view.from !== from || view.to !== to) updateView({ from, to });
    },
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
  };
}
