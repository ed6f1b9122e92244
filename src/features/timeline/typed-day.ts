import { type Day, parseDay } from "#dataset/day.ts";
import { type Coverage, shownDays } from "#features/timeline/day-range.ts";
import type { Range } from "#model/range.ts";

/** Which end of the range a control moves. */
export type End = "from" | "to";

/** Why a typed day cannot be taken. */
export type DayProblem = "incomplete" | "outside" | "crossing";

interface Asked {
  readonly end: End;
  readonly text: string;
  readonly range: Range;
  readonly coverage: Coverage;
}

/** Reads a day typed for one end of a range: the day, or what is wrong with it. Never a day that crosses the other end. */
export function readTypedDay({ end, text, range, coverage }: Asked): { day: Day } | { problem: DayProblem } {
  const day = parseDay(text);
  if (day === null) return { problem: "incomplete" };
  if (day < coverage.from || day > coverage.to) return { problem: "outside" };
  const shown = shownDays(range, coverage);
  if (end === "from" ? day > shown.to : day < shown.from) return { problem: "crossing" };
  return { day };
}
