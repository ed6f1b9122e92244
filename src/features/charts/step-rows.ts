import type { Claim } from "#dataset/records.ts";
import type { Mark } from "#features/charts/mark.ts";

type Figure = NonNullable<Claim["value"]>;

/** The steps of a chart: for each day the value of each series, and the series that have a step to draw. */
export interface StepRows {
  readonly rows: readonly Readonly<Record<string, number | Figure>>[];
  readonly series: readonly string[];
}

type Stepping = Mark & { readonly claim: { readonly value: Figure } };

/** Whether steps lead from and to the mark: a running total that still stands. */
export function hasSteps(mark: Mark): mark is Stepping {
  return mark.claim.cumulative && mark.claim.value !== null && !mark.struck;
}

/**
 * The steps between the running figures of each series, day by day. A figure that is not a running total has no steps, nor
 * has a word; where a series has several figures for one day none of them is *the* figure, and its steps leave that day out.
 */
export function stepRows(marks: readonly Mark[]): StepRows {
  const lines = new Map<string, Map<number, Figure | null>>();
  for (const { claim, series, at } of marks.filter(hasSteps)) {
    const line = lines.get(series) ?? new Map<number, Figure | null>();
    line.set(at, line.has(at) ? null : claim.value);
    lines.set(series, line);
  }
  const rows = new Map<number, Record<string, number | Figure>>();
  const series: string[] = [];
  for (const [id, line] of lines) {
    const points = [...line].filter((point): point is [number, Figure] => point[1] !== null);
    if (points.length < 2) continue;
    series.push(id);
    for (const [day, value] of points) rows.set(day, { ...rows.get(day), day, [id]: value });
  }
  const byDay = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  return { rows: byDay, series };
}
