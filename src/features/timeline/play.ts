import { addDays } from "#dataset/day.ts";
import { type Coverage, openEnds, shownDays } from "#features/timeline/day-range.ts";
import type { Range } from "#model/range.ts";

/** Milliseconds between two steps. */
export const STEP_MS = 900;

/** How one run of the player moves: its end grows from a fixed start, or a window of `length` days slides. */
export type Run = { readonly kind: "grow" } | { readonly kind: "slide"; readonly length: number };

/** The run that a range asks for, and where it begins: where it stands, or at the first day if it stands at the end. */
export function startRun(range: Range, coverage: Coverage): { run: Run; range: Range } {
  const shown = shownDays(range, coverage);
  const run: Run =
    shown.from === coverage.from ? { kind: "grow" } : { kind: "slide", length: shown.to - shown.from + 1 };
  if (shown.to < coverage.to) return { run, range };
  const length = run.kind === "slide" ? run.length : 1;
  return { run, range: openEnds({ from: coverage.from, to: addDays(coverage.from, length - 1) }, coverage) };
}

/** The range one day on; null when it already reaches the last day. */
export function nextRange(run: Run, range: Range, coverage: Coverage): Range | null {
  const shown = shownDays(range, coverage);
  if (shown.to >= coverage.to) return null;
  const to = addDays(shown.to, 1);
  const from = run.kind === "slide" ? addDays(to, 1 - run.length) : coverage.from;
  return openEnds({ from, to }, coverage);
}

/** Whether the range that a run has reached is its last one. */
export function isLast(range: Range, coverage: Coverage): boolean {
  return shownDays(range, coverage).to >= coverage.to;
}
