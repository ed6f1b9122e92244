import { barTotal, type Column, total } from "#features/timeline/bars.ts";
import { type DayScale, dayX } from "#features/timeline/day-scale.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import type { Bar } from "#model/day-bars.ts";
import { endsAround } from "#model/people-cube.ts";

/** The columns to draw: the bins that the scale has, and every day, week or month of the coverage. */
export function columnsOf({ bars, ends }: ShownBars, scale: DayScale): Column[] {
  function column(
    span: Column["span"],
    bar: Bar,
    around: { low: Bar | undefined; high: Bar | undefined } | null,
  ): Column {
    return {
      span,
      solid: bar.byFamily,
      pale: bar.spannedByFamily,
      ends: around?.low && around.high ? endsAround(barTotal(bar), barTotal(around.low), barTotal(around.high)) : null,
    };
  }
  const periods = bars.bars.map((bar, i) =>
    column(
      { x: dayX(scale, bar.from), width: (bar.to - bar.from + 1) * scale.band },
      bar,
      ends && { low: ends.low.bars[i], high: ends.high.bars[i] },
    ),
  );
  const bin = (at: "earlier" | "later"): Column[] => {
    const span = scale[at];
    return span ? [column(span, bars[at], ends && { low: ends.low[at], high: ends.high[at] })] : [];
  };
  return [...bin("earlier"), ...periods, ...bin("later")];
}

/** The height of the highest column, the ends of what it counts among it; at least one. */
export function tallest(columns: readonly Column[]): number {
  return columns.reduce(
    (most, { solid, pale, ends }) => Math.max(most, total(solid) + total(pale), ends?.high ?? 0),
    1,
  );
}
