import { civil, type Day, eachDay } from "#dataset/day.ts";
import { type DayScale, dayX } from "#features/timeline/day-scale.ts";

/** A label under a day: its number, its month where that begins, its year where that begins. */
export interface AxisLabel {
  readonly day: Day;
  /** Centre of the label. */
  readonly x: number;
  readonly style: "number" | "short" | "medium";
}

const STRIDES = [1, 2, 5, 7];
/** How far the first label may reach left of its day, into the gap before the bin. */
const OVERHANG = 12;
const LETTER = 6.6;
const AIR = 10;
/** The room that the name of a month takes; where months stand closer, only years are named. */
const MONTH_ROOM = 60;
const MONTH = 31;
const YEAR = 366;

function styleOf(day: Day): AxisLabel["style"] {
  const { date, month } = civil(day);
  if (date !== 1) return "number";
  return month === 1 ? "medium" : "short";
}

/**
 * Labels for as many days as fit: the first day and each first of a month by name, and between them every day, or every
 * second, fifth or seventh that leaves them apart; numbers further apart say nothing and are left out. Of many years only their first days are named. `write` gives the text, whose length decides what fits.
 */
export function axisLabels(scale: DayScale, write: (day: Day, style: AxisLabel["style"]) => string): AxisLabel[] {
  const { coverage, band, letters } = scale;
  const letter = LETTER * letters;
  const byYear = coverage.to - coverage.from > YEAR && band * MONTH < MONTH_ROOM * letters;
  const half = (label: AxisLabel) => (write(label.day, label.style).length * letter + AIR) / 2;
  const placed: AxisLabel[] = [];
  const fits = (label: AxisLabel) =>
    placed.every((other) => Math.abs(other.x - label.x) >= half(other) + half(label) - AIR / 2);
  const labels = eachDay(coverage.from, coverage.to).map(
    (day, index): AxisLabel => ({
      day,
      x: dayX(scale, day) + band / 2,
      style: index === 0 ? (byYear ? "medium" : "short") : styleOf(day),
    }),
  );
  const [first] = labels;
  if (first) labels[0] = { ...first, x: Math.max(first.x, scale.x + half(first) - AIR / 2 - OVERHANG) };
  const named = labels.filter(({ style }) => style === "medium" || (style === "short" && !byYear));
  for (const label of named) if (fits(label)) placed.push(label);
  const stride = STRIDES.find((days) => days * band >= 2 * letter + AIR);
  for (const [index, label] of labels.entries()) {
    if (stride !== undefined && index % stride === 0 && label.style === "number" && fits(label)) placed.push(label);
  }
  return placed.sort((a, b) => a.day - b.day);
}
