import { addDays, type Day } from "#dataset/day.ts";
import { type Coverage, shownDays } from "#features/timeline/day-range.ts";
import type { Range } from "#model/range.ts";

/**
 * How one run of the player moves: its end grows day by day from a fixed start, a window of `length` days slides, or its end
 * goes from stop to stop, which are days in their order.
 */
export type Run = DailyRun | { readonly kind: "stops"; readonly stops: readonly Day[] };
export type DailyRun = { readonly kind: "grow" } | { readonly kind: "slide"; readonly length: number };

/** Milliseconds between two steps: a day passes quickly, at a stop there is something to read. */
export function stepMs({ kind }: Run): number {
  return kind === "stops" ? 3500 : 900;
}

/** How a range moves day by day: its end alone where it begins with the first day, and else the whole window. */
export function runOf(range: Range, coverage: Coverage): DailyRun {
  const { from, to } = shownDays(range, coverage);
  return from === coverage.from ? { kind: "grow" } : { kind: "slide", length: to - from + 1 };
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
  const run = runOf(range, coverage);
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
  return stepped(run, range, { days: 1, coverage });
}

/** The range some days on, or back, as a run moves it; null where it would leave the coverage. */
export function stepped(run: DailyRun, range: Range, by: { days: number; coverage: Coverage }): Range | null {
  const shown = shownDays(range, by.coverage);
  const to = addDays(shown.to, by.days);
  const first = run.kind === "slide" ? addDays(to, 1 - run.length) : shown.from;
  if (to > by.coverage.to || first < by.coverage.from || to < first) return null;
  return { from: run.kind === "slide" ? first : range.from, to };
}
