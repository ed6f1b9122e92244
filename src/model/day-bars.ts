import { addDays, type Day } from "#dataset/day.ts";
import type { EventIndex } from "#model/event-index.ts";

/** Events counted by family, in the order of `meta.families`. */
export interface Bar {
  /** Events of one known day. */
  readonly byFamily: Uint32Array;
  /** Events that last longer or are dated to a span only; they stand on each of their days. */
  readonly spannedByFamily: Uint32Array;
}

/** The events of one day; an event of several days is in the bar of each. */
export interface DayBar extends Bar {
  readonly day: Day;
}

/** A bar for each day of the coverage, days without events too, and the events that lie wholly before or after it. */
export interface DayBars {
  readonly earlier: Bar;
  readonly days: readonly DayBar[];
  readonly later: Bar;
}

function emptyBar(families: number): Bar {
  return { byFamily: new Uint32Array(families), spannedByFamily: new Uint32Array(families) };
}

function add(bar: Bar | undefined, row: { readonly dated: boolean; readonly family: number }): void {
  if (!bar) return;
  const counts = row.dated ? bar.byFamily : bar.spannedByFamily;
  counts[row.family] = (counts[row.family] ?? 0) + 1;
}

/** Turns "starts here" and "was over before here" into a running count. */
function accumulate(days: readonly DayBar[], over: readonly Bar[]): void {
  for (let i = 1; i < days.length; i++) {
    const [before, gone, bar] = [days[i - 1], over[i], days[i]];
    if (!before || !gone || !bar) continue;
    for (let f = 0; f < bar.spannedByFamily.length; f++) {
      const carried = (before.spannedByFamily[f] ?? 0) - (gone.spannedByFamily[f] ?? 0);
      bar.spannedByFamily[f] = (bar.spannedByFamily[f] ?? 0) + carried;
    }
  }
}

/** Counts the rows day by day over the coverage of the dataset. Costs the rows plus the days, however long the events last. */
export function dayBarsOf(index: EventIndex, rows: readonly number[]): DayBars {
  const { from, to } = index.lookup.dataset.meta.coverage;
  const families = index.families.length;
  const length = Math.max(0, to - from + 1);
  const days = Array.from({ length }, (_, i) => ({ day: addDays(from, i), ...emptyBar(families) }));
  const over = Array.from({ length }, () => emptyBar(families));
  const earlier = emptyBar(families);
  const later = emptyBar(families);
  for (const row of rows) {
    const [start, end] = [index.start[row] ?? 0, index.end[row] ?? 0];
    const entry = { dated: index.dated[row] === 1, family: index.family[row] ?? 0 };
    if (end < from) add(earlier, entry);
    else if (start > to) add(later, entry);
    else {
      add(days[Math.max(0, start - from)], entry);
      if (!entry.dated) add(over[end - from + 1], entry);
    }
  }
  accumulate(days, over);
  return { earlier, days, later };
}
