import { barTotal, type Column, total } from "#features/timeline/bars.ts";
import { type DayScale, dayX } from "#features/timeline/day-scale.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import type { Bar, DayBars } from "#model/day-bars.ts";
import { endsAround } from "#model/people-cube.ts";

/** The columns to draw: the bins that the scale has, and every day, week or month of the coverage. */
export function columnsOf({ bars, ends }: ShownBars, scale: DayScale): Column[] {
  function column(span: Column["span"], barIn: (of: DayBars) => Bar | undefined): Column | null {
    const bar = barIn(bars);
    if (!bar) return null;
    const counted = (of: DayBars | null) => {
      const found = of && barIn(of);
      return found ? barTotal(found) : 0;
    };
    const around = ends && { low: counted(ends.low), high: counted(ends.high), partial: counted(ends.partial) };
    return { span, solid: bar.byFamily, pale: bar.spannedByFamily, ends: around && endsAround(around) };
  }
  const periods = bars.bars.map(({ from, to }, i) =>
    column({ x: dayX(scale, from), width: (to - from + 1) * scale.band }, (of) => of.bars[i]),
  );
  const bin = (at: "earlier" | "later") => {
    const span = scale[at];
    return span && column(span, (of) => of[at]);
  };
  return [bin("earlier"), ...periods, bin("later")].filter((each) => each !== null);
}

/** The height of the highest column, the ends of what it counts among it; at least one. */
export function tallest(columns: readonly Column[]): number {
  return columns.reduce(
    (most, { solid, pale, ends }) => Math.max(most, total(solid) + total(pale), ends?.high ?? 0),
    1,
  );
}
