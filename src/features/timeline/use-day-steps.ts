import { useState } from "react";
import { type Coverage, sameRange } from "#features/timeline/day-range.ts";
import { type DailyRun, runOf, stepped } from "#features/timeline/play.ts";
import type { Range } from "#model/range.ts";
import { updateView, viewStore } from "#state/view-store.ts";

export interface DaySteps {
  /** Where a step leads to; null where there is none. */
  readonly from: (range: Range, days: number) => Range | null;
  readonly take: (days: number) => void;
}

/** Moves the days by hand as the player does: a window that reaches the first day is still a window on its way back. */
export function useDaySteps(coverage: Coverage): DaySteps {
  const [last, setLast] = useState<{ readonly run: DailyRun; readonly reached: Range } | null>(null);
  const runFrom = (range: Range) => (last && sameRange(last.reached, range) ? last.run : runOf(range, coverage));
  const from = (range: Range, days: number) => stepped(runFrom(range), range, { days, coverage });
  function take(days: number) {
    const { view } = viewStore.getState();
    const next = from(view, days);
    if (!next) return;
    updateView(next);
    // As the page has it, which opens an end that leaves nothing out.
    setLast({ run: runFrom(view), reached: viewStore.getState().view });
  }
  return { from, take };
}
