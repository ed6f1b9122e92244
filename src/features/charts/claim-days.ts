import { addDays, type Day } from "#dataset/day.ts";
import type { Days } from "#features/charts/mark.ts";

const LEAST = 3;

/**
 * The days of an axis: those of the claims, one day before the first and one after the last, at least three where the range
 * has as many, and never a day beyond the range. Claims from outside the range do not stretch it.
 */
export function claimDays(claims: readonly Day[], range: Days): Days {
  const inside = claims.filter((day) => day >= range.from && day <= range.to);
  const [first, last] = inside.length === 0 ? [range.from, range.from] : [Math.min(...inside), Math.max(...inside)];
  const from = Math.max(range.from, first - 1) as Day;
  const to = Math.min(range.to, Math.max(last + 1, from + LEAST - 1)) as Day;
  return { from: Math.max(range.from, Math.min(from, addDays(to, 1 - LEAST))) as Day, to };
}
