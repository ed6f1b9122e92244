import { isRate, runsSinceBeginning } from "#ingest/figure-names.ts";
import { isCalled } from "#ingest/fit-columns.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { plainName } from "#ingest/plain-name.ts";
import { whyUnscaled } from "#ingest/scale-in-name.ts";
import { isUnfit } from "#ingest/unfit-columns.ts";
import { usualNames, WHOLE_NAMES } from "#ingest/usual-names.ts";
import { EVENT_COUNTS, type EventCount, isWholeCount } from "#ingest/whole-count.ts";

/**
 * The columns that speak of those whom events count so, where none or more than one of them counts all by its name: a person has to
 * say which does, if any. Empty where one does, or none speaks of them.
 */
export function leftCounts(role: EventCount, columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const filled = columns.some(({ examples }) => examples.length > 0);
  const speak = columns.filter(
    ({ name, counts, cells }) =>
      counts !== false &&
      cells !== "contacts" &&
      !isRate(name) &&
      !WHOLE_NAMES.has(plainName(name)) &&
      isCalledAs(role, name) &&
      !EVENT_COUNTS.some((other) => other !== role && isCalledAs(other, name) && isWholeCount(other, name)),
  );
  return speak.filter((column) => !isUnfit(role, column, filled)).length === 1 ? [] : speak;
}

function isCalledAs(role: EventCount, name: string): boolean {
  return usualNames(role).some((usual) => isCalled(name, usual));
}

const COUNTED: Readonly<Record<EventCount, string>> = {
  killedLow: "killed, at the low end",
  killedBest: "killed",
  killedHigh: "killed, at the high end",
  injured: "injured",
  detained: "detained",
};

/** Why a draft leaves the count of a column to a person, in words; null where it does not. */
export function whyLeft(column: FoundColumn, columns: readonly FoundColumn[]): string | null {
  const scaled = whyUnscaled(column);
  if (scaled !== null) return scaled;
  const role = EVENT_COUNTS.find((one) => leftCounts(one, columns).includes(column));
  if (role === undefined) return null;
  if (runsSinceBeginning(column.name)) return "a running total by its name, and the counts of events are added up";
  return isWholeCount(role, column.name)
    ? `one of several columns of all who were ${COUNTED[role]}; name one of them in the mapping`
    : `a part of all who were ${COUNTED[role]}, by its name; events have one count of all`;
}
