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

/** How to write the tick at `index`: by its number alone where its month is that of the tick before. */
export function tickStyle(ticks: readonly Day[], index: number): "short" | "number" {
  const [day, before] = [ticks[index], ticks[index - 1]];
  if (day === undefined || before === undefined) return "short";
  return civil(day).month === civil(before).month ? "number" : "short";
}
