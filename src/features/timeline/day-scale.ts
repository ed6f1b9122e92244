import { addDays, type Day } from "#dataset/day.ts";
import { type Coverage, shownDays } from "#features/timeline/day-range.ts";
import type { Range } from "#model/range.ts";

const BIN_WIDTH = 18;
/** Leaves room for a handle between the days and a bin. */
const BIN_GAP = 18;

/** A stretch of the plot, in pixels. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where each day stands: equal bands from `first` on, and a narrow bin at an end beyond which there are records. */
export interface DayScale {
  readonly coverage: Coverage;
  readonly count: number;
  /** Left edge of the first day. */
  readonly x: number;
  /** Width of one day. */
  readonly band: number;
  readonly earlier: Span | null;
  readonly later: Span | null;
  /** How many times larger than usual the letters of its labels are. */
  readonly letters: number;
}

interface Room {
  readonly coverage: Coverage;
  /** Left edge and width of the room that days and bins share. */
  readonly span: Span;
  readonly earlier: boolean;
  readonly later: boolean;
  readonly letters?: number;
}

/** Lays the days of a coverage over a room; each bin takes a fixed narrow strip at its end. */
export function dayScale({ coverage, span, earlier, later, letters = 1 }: Room): DayScale {
  const bin = BIN_WIDTH + BIN_GAP;
  const x = span.x + (earlier ? bin : 0);
  const end = span.x + span.width - (later ? bin : 0);
  const count = coverage.to - coverage.from + 1;
  return {
    coverage,
    count,
    x,
    band: Math.max(0, end - x) / count,
    earlier: earlier ? { x: span.x, width: BIN_WIDTH } : null,
    later: later ? { x: end + BIN_GAP, width: BIN_WIDTH } : null,
    letters,
  };
}

/** Left edge of a day, also beyond the coverage. */
export function dayX(scale: DayScale, day: Day): number {
  return scale.x + (day - scale.coverage.from) * scale.band;
}

/** The day under a point; points beside the days give the nearest. */
export function dayAt(scale: DayScale, x: number): Day {
  const index = scale.band > 0 ? Math.floor((x - scale.x) / scale.band) : 0;
  return addDays(scale.coverage.from, Math.min(Math.max(index, 0), scale.count - 1));
}

/** The stretch of days that a range chooses, without the bins. */
export function chosenSpan(scale: DayScale, range: Range): Span {
  const shown = shownDays(range, scale.coverage);
  const x = dayX(scale, shown.from);
  return { x, width: dayX(scale, addDays(shown.to, 1)) - x };
}

/** Whether a range takes in the records that lie before, and those that lie after the coverage. */
export function takesBins(range: Range, coverage: Coverage): { earlier: boolean; later: boolean } {
  return {
    earlier: range.from === null || range.from < coverage.from,
    later: range.to === null || range.to > coverage.to,
  };
}

/** The stretch of all days and bins. */
export function wholeSpan(scale: DayScale): Span {
  const x = scale.earlier?.x ?? scale.x;
  const end = scale.later ? scale.later.x + scale.later.width : scale.x + scale.band * scale.count;
  return { x, width: end - x };
}
