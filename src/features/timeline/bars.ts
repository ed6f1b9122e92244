import type { Span } from "#features/timeline/day-scale.ts";
import type { Bar } from "#model/day-bars.ts";
import type { Ends } from "#model/people-cube.ts";

/** What is counted of one day or bin, one count per family: dated to that day, and those that only reach over it. */
export interface Column {
  readonly span: Span;
  readonly solid: ArrayLike<number>;
  readonly pale: ArrayLike<number>;
  /** The ends around what is counted; null where there are none. */
  readonly ends: Ends | null;
}

/** One path per family for each of the two shades; an empty text where a family has nothing to draw. */
export interface BarPaths {
  readonly solid: readonly string[];
  readonly pale: readonly string[];
}

const GAP_SHARE = 0.2;
const MAX_GAP = 8;

/** Adds up the counts of all families: events may be added, claims never. */
export function total(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((sum, count) => sum + count, 0);
}

/** All that a bar counts, of known days and of spans. */
export function barTotal(bar: Bar): number {
  return total(bar.byFamily) + total(bar.spannedByFamily);
}

/** The bar within its band: a little narrower, so that days stay apart. */
export function barSpan({ x, width }: Span): Span {
  const gap = Math.min(width * GAP_SHARE, MAX_GAP);
  return { x: x + gap / 2, width: width - gap };
}

function rectangle(span: Span, top: number, bottom: number): string {
  const [x, width, y, height] = [span.x, span.width, top, bottom - top].map((value) => Math.round(value * 100) / 100);
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}

/**
 * Stacks every column from the ground up, the solid shade below the pale one, families in their order. `y` gives the height
 * at which a count stands, 0 at the ground.
 */
export function barPaths(columns: readonly Column[], families: number, y: (count: number) => number): BarPaths {
  const paths = { solid: Array.from({ length: families }, () => ""), pale: Array.from({ length: families }, () => "") };
  for (const column of columns) {
    const span = barSpan(column.span);
    let below = 0;
    for (const shade of ["solid", "pale"] as const) {
      for (let family = 0; family < families; family++) {
        const count = column[shade][family] ?? 0;
        if (count === 0) continue;
        paths[shade][family] += rectangle(span, y(below + count), y(below));
        below += count;
      }
    }
  }
  return paths;
}

/** A line in the middle of each bar from the low to the high end of what it counts. */
export function endsPath(columns: readonly Column[], y: (count: number) => number): string {
  const lines = columns.flatMap(({ span, ends }) => {
    if (!ends) return [];
    const [x, low, high] = [span.x + span.width / 2, y(ends.low), y(ends.high)].map((at) => Math.round(at * 100) / 100);
    return [`M${x} ${low}V${high}`];
  });
  return lines.join("");
}

/** At most `limit` whole numbers above nought, evenly apart on a round step, none above `max`. */
export function countTicks(max: number, limit = 3): number[] {
  if (max < 1) return [];
  let power = 1;
  for (;;) {
    for (const lead of [1, 2, 5]) {
      const step = lead * power;
      const ticks = Math.floor(max / step);
      if (ticks <= limit) return Array.from({ length: ticks }, (_, i) => (i + 1) * step);
    }
    power *= 10;
  }
}
