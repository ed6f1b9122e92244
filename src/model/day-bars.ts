import { addDays, type Day } from "#dataset/day.ts";
import type { Column } from "#dataset/event-archive.ts";
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

interface Entry {
  readonly dated: boolean;
  readonly family: number;
  readonly n: number;
}

function add(bar: Bar | undefined, { dated, family, n }: Entry): void {
  if (!bar) return;
  const counts = dated ? bar.byFamily : bar.spannedByFamily;
  counts[family] = (counts[family] ?? 0) + n;
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

/**
 * Counts the events that are kept, `kept[entry]` of each entry, day by day over the coverage of the dataset. Costs the entries
 * plus the days, however long the events last.
 */
export function dayBarsOf(index: EventIndex, kept: Column): DayBars {
  const { from, to } = index.lookup.dataset.meta.coverage;
  const families = index.families.length;
  const length = Math.max(0, to - from + 1);
  const days = Array.from({ length }, (_, i) => ({ day: addDays(from, i), ...emptyBar(families) }));
  const over = Array.from({ length }, () => emptyBar(families));
  const earlier = emptyBar(families);
  const later = emptyBar(families);
  for (let at = 0; at < kept.length; at++) {
    const n = kept[at] ?? 0;
    if (n === 0) continue;
    const [start, end] = [index.start[at] ?? 0, index.end[at] ?? 0];
    const entry = { dated: index.dated[at] === 1, family: index.familyOf[index.category[at] ?? 0] ?? 0, n };
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
