import { addDays, civil, type Day } from "#dataset/day.ts";

const STRIDES = [1, 2, 3, 5, 7, 14, 28];

/**
 * The days to print under an axis of `width` pixels, each label `labelWidth` wide: evenly spaced from the first day,
 * as many as fit. Never empty: a range of one day gives that day.
 */
export function dayTicks(range: { from: Day; to: Day }, width: number, labelWidth: number): Day[] {
  const days = Math.max(1, range.to - range.from + 1);
  const room = Math.max(1, Math.floor(width / labelWidth));
  const least = Math.ceil(days / room);
  const stride = STRIDES.find((candidate) => candidate >= least) ?? Math.ceil(least / 28) * 28;
  return Array.from({ length: Math.ceil(days / stride) }, (_, i) => addDays(range.from, i * stride));
}

interface Ticks {
  readonly ticks: readonly Day[];
  /** Every day has a label, and there is no room for the month in each. */
  readonly alone: boolean;
  /** The days are of more than one year. */
  readonly years: boolean;
}

/** How to write the tick at `index`: with its year where the ticks begin or come to another one, by its number alone where only that fits. */
export function tickStyle({ ticks, alone, years }: Ticks, index: number): "medium" | "short" | "number" {
  const [day, before] = [ticks[index], ticks[index - 1]].map((tick) => (tick === undefined ? null : civil(tick)));
  if (years && day?.year !== before?.year) return "medium";
  return alone && day?.month === before?.month ? "number" : "short";
}
