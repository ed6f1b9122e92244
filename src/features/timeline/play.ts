import { addDays, type Day } from "#dataset/day.ts";
import { type Coverage, shownDays } from "#features/timeline/day-range.ts";
import type { Range } from "#model/range.ts";

/**
 * How one run of the player moves: its end grows day by day from a fixed start, a window of `length` days slides, or its end
 * goes from stop to stop, which are days in their order.
 */
export type Run =
  | { readonly kind: "grow" }
  | { readonly kind: "slide"; readonly length: number }
  | { readonly kind: "stops"; readonly stops: readonly Day[] };

/** Milliseconds between two steps: a day passes quickly, at a stop there is something to read. */
export function stepMs({ kind }: Run): number {
  return kind === "stops" ? 3500 : 900;
}

/**
 * The run that a range asks for, and where it begins: where it stands, or at the first day if it stands at the end. With
 * `stops` inside the coverage the run goes from one to the next and is over at the last.
 */
export function startRun(range: Range, coverage: Coverage, stops: readonly Day[] = []): { run: Run; range: Range } {
  const shown = shownDays(range, coverage);
  const [first] = stops;
  if (first !== undefined) {
    const run: Run = { kind: "stops", stops };
    const again = stops.every((stop) => stop <= shown.to);
    return { run, range: again ? { from: startOf(range, coverage), to: first } : range };
  }
  const run: Run =
    shown.from === coverage.from ? { kind: "grow" } : { kind: "slide", length: shown.to - shown.from + 1 };
  if (shown.to < coverage.to) return { run, range };
  const length = run.kind === "slide" ? run.length : 1;
  const from = run.kind === "slide" ? coverage.from : startOf(range, coverage);
  return { run, range: { from, to: addDays(coverage.from, length - 1) } };
}

/** Where a run that keeps its start begins: at the first day, open where the range is. */
function startOf({ from }: Range, coverage: Coverage): Day | null {
  return from === null ? null : coverage.from;
}

/** The range one step on; null when the run is over. */
export function nextRange(run: Run, range: Range, coverage: Coverage): Range | null {
  const shown = shownDays(range, coverage);
  if (run.kind === "stops") {
    const stop = run.stops.find((day) => day > shown.to);
    return stop === undefined ? null : { from: range.from, to: stop };
  }
  if (shown.to >= coverage.to) return null;
  const to = addDays(shown.to, 1);
  return { from: run.kind === "slide" ? addDays(to, 1 - run.length) : range.from, to };
}
