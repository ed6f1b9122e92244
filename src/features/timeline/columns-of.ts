import type { Column } from "#features/timeline/bars.ts";
import { type DayScale, dayX } from "#features/timeline/day-scale.ts";
import type { DayBars } from "#model/day-bars.ts";

/** The columns to draw: the bins that the scale has, and every day, week or month of the coverage. */
export function columnsOf(bars: DayBars, scale: DayScale): Column[] {
  const periods = bars.bars.map(
    ({ from, to, byFamily, spannedByFamily }): Column => ({
      span: { x: dayX(scale, from), width: (to - from + 1) * scale.band },
      solid: byFamily,
      pale: spannedByFamily,
    }),
  );
  const bin = (span: DayScale["earlier"], bar: DayBars["earlier"]): Column[] =>
    span ? [{ span, solid: bar.byFamily, pale: bar.spannedByFamily }] : [];
  return [...bin(scale.earlier, bars.earlier), ...periods, ...bin(scale.later, bars.later)];
}
