/** A value axis that starts at zero: its upper end and the values to print beside it. */
export interface NiceScale {
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * The axis for values up to `largest`: zero, then at most `count` round steps, the last at or above the largest value.
 * `whole` keeps the steps whole, for people and things that are counted. Values at or below zero give an axis to one.
 */
export function niceScale(largest: number, count = 4, whole = true): NiceScale {
  if (!(largest > 0) || !Number.isFinite(largest)) return { max: 1, ticks: [0, 1] };
  const rough = largest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = stepAbove(rough, power, whole);
  const steps = Math.max(1, Math.ceil(largest / step - 1e-9));
  const ticks = Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
  return { max: ticks[steps] ?? largest, ticks };
}

function stepAbove(rough: number, power: number, whole: boolean): number {
  for (const factor of STEPS) {
    const step = factor * power;
    const allowed = !whole || Number.isInteger(step);
    if (allowed && step >= rough * (1 - 1e-9)) return step;
  }
  return whole ? Math.max(1, 10 * power) : 10 * power;
}
