import type { Column } from "#dataset/event-archive.ts";
import type { EventIndex } from "#model/event-index.ts";
import { type Period, periodsOf, type Stretch } from "#model/period.ts";

/** What stands on the days of a dataset, sorted into columns as events are. */
export type DayEntries = Pick<EventIndex, "lookup" | "start" | "end" | "dated" | "category" | "familyOf"> & {
  readonly families: { readonly length: number };
};

/** Events counted by family, in the order of `meta.families`. */
export interface Bar {
  /** Events of one known day. */
  readonly byFamily: Uint32Array;
  /** Events that last longer or are dated to a span only; they stand in each bar that one of their days is in. */
  readonly spannedByFamily: Uint32Array;
}

/** The events of one period, each counted once. */
export interface PeriodBar extends Bar, Stretch {}

/** A bar for each period of the coverage, those without events too, and the events that lie wholly before or after it. */
export interface DayBars {
  readonly earlier: Bar;
  readonly bars: readonly PeriodBar[];
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
function accumulate(bars: readonly Bar[], over: readonly Bar[]): void {
  for (let i = 1; i < bars.length; i++) {
    const [before, gone, bar] = [bars[i - 1], over[i], bars[i]];
    if (!before || !gone || !bar) continue;
    for (let f = 0; f < bar.spannedByFamily.length; f++) {
      const carried = (before.spannedByFamily[f] ?? 0) - (gone.spannedByFamily[f] ?? 0);
      bar.spannedByFamily[f] = (bar.spannedByFamily[f] ?? 0) + carried;
    }
  }
}

/**
 * Counts the events that are kept, `kept[entry]` of each entry, day by day or period by period over the coverage of the
 * dataset. Costs the entries plus the days, however long the events last.
 */
export function dayBarsOf(index: DayEntries, kept: Column, period: Period = "day"): DayBars {
  const { from, to } = index.lookup.dataset.meta.coverage;
  const families = index.families.length;
  const periods = periodsOf({ from, to }, period);
  const bars = periods.map((each): PeriodBar => ({ ...each, ...emptyBar(families) }));
  const over = periods.map(() => emptyBar(families));
  // For each day of the coverage the bar that it is in.
  const barOf = periods.flatMap((each, bar) => Array.from({ length: each.to - each.from + 1 }, () => bar));
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
      add(bars[barOf[Math.max(0, start - from)] ?? 0], entry);
      const last = barOf[end - from];
      if (!entry.dated && last !== undefined) add(over[last + 1], entry);
    }
  }
  accumulate(bars, over);
  return { earlier, bars, later };
}
