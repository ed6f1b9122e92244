import type { DayScale } from "#features/timeline/day-scale.ts";
import type { Period } from "#model/period.ts";

/** A bar narrower than this, in pixels, is a line that blurs into the next. */
const NARROWEST = 2;
const DAYS = { day: 1, week: 7 } as const;

/** What a bar stands for on a scale: a day, or where its days are too narrow to tell apart a week or a month. */
export function periodOf({ band }: DayScale): Period {
  if (band === 0 || band * DAYS.day >= NARROWEST) return "day";
  return band * DAYS.week >= NARROWEST ? "week" : "month";
}
