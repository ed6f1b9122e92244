import { useCallback, useEffect, useState } from "react";
import type { Day } from "#dataset/day.ts";
import { type Coverage, sameRange } from "#features/timeline/day-range.ts";
import { nextRange, type Run, startRun, stepMs } from "#features/timeline/play.ts";
import type { Range } from "#model/range.ts";
import { turnView, updateSession, updateView, viewStore } from "#state/view-store.ts";

/** Marks the control that starts and pauses, which alone may be touched without stopping the player. */
const PLAYER_MARK = "data-player";

function isPlayerControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${PLAYER_MARK}]`) !== null;
}

function play(run: Run, coverage: Coverage, halt: () => void): () => void {
  let reached: Range = viewStore.getState().view;
  const timer = setInterval(() => {
    const { view } = viewStore.getState();
    const next = sameRange(view, reached) ? nextRange(run, view, coverage) : null;
    if (next) updateView(next);
    if (!next || nextRange(run, next, coverage) === null) return halt();
    // As the page has it, which opens an end that leaves nothing out.
    reached = viewStore.getState().view;
  }, stepMs(run));
  const touch = (event: Event) => {
    if (!isPlayerControl(event.target)) halt();
  };
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, touch, { capture: true });
  return () => {
    clearInterval(timer);
    updateSession({ moving: false, playing: false });
    for (const kind of ["pointerdown", "keydown"]) removeEventListener(kind, touch, { capture: true });
  };
}

/** Moves the days by itself, until the last day or stop, a press of the button, or a touch of anything else. */
export function usePlayer(coverage: Coverage, stops: readonly Day[]): { playing: boolean; toggle: () => void } {
  const [run, setRun] = useState<Run | null>(null);
  const halt = useCallback(() => {
    updateSession({ moving: false, playing: false });
    setRun(null);
  }, []);
  useEffect(() => (run ? play(run, coverage, halt) : undefined), [run, coverage, halt]);
  const toggle = () => {
    if (run) return halt();
    const begun = startRun(viewStore.getState().view, coverage, stops);
    // Back leads to where the days were before they played.
    turnView(begun.range);
    updateSession({ moving: true, playing: true });
    setRun(begun.run);
  };
  return { playing: run !== null, toggle };
}
