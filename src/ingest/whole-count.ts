import type { ColumnRole } from "#ingest/column-roles.ts";
import { isRate, nameWords, runsSinceBeginning } from "#ingest/figure-names.ts";
import { ungrouped } from "#ingest/grouped-name.ts";
import { withoutLast } from "#ingest/period-in-name.ts";
import { usualNames } from "#ingest/usual-names.ts";

/** The columns of events that count people, and are added up. */
export const EVENT_COUNTS = [
  "killedBest",
  "killedLow",
  "killedHigh",
  "injured",
  "detained",
] as const satisfies readonly ColumnRole[];

/** One of them. */
export type EventCount = (typeof EVENT_COUNTS)[number];

/** Words that make a name longer and leave it that of all whom it counts. */
const OF_ALL: ReadonlySet<string> = new Set([
  ...["total", "totals", "all", "overall", "number", "no", "count", "how", "many", "of", "the", "were", "who"],
  ...["people", "persons", "confirmed", "reported", "claimed", "verified", "official", "new", "daily", "day", "today"],
  ...[
    "всего",
    "итого",
    "все",
    "общее",
    "число",
    "количество",
    "сколько",
    "было",
    "человек",
    "человека",
    "чел",
    "людей",
    "подтверждено",
  ],
  ...["сегодня", "за", "день", "сутки", "барлығы", "жалпы", "саны", "сан", "адам", "адамдар", "бүгін", "расталған"],
]);

/** Whether a word of a name leaves it that of all whom it counts. */
export function saysOfAll(word: string): boolean {
  return OF_ALL.has(word);
}

/** Whether a column counts by its name all whom events count so, on their day: no group of them, no share, no running total. */
export function isWholeCount(role: EventCount, column: string): boolean {
  const own = new Set(usualNames(role).flatMap(nameWords));
  const whole = nameWords(withoutLast(ungrouped(column))).every((word) => own.has(word) || saysOfAll(word));
  return whole && !isRate(column) && !runsSinceBeginning(column);
}
