import type { Column } from "#dataset/event-archive.ts";
import { type CubeSums, cubeSums } from "#model/cube-sums.ts";
import { type DayBars, dayBarsOf } from "#model/day-bars.ts";
import type { EventIndex } from "#model/event-index.ts";
import { type EventRows, type Kept, rowsOf } from "#model/event-rows.ts";
import { type MarkLevel, markOf } from "#model/mark-level.ts";
import type { Period } from "#model/period.ts";
import type { Range } from "#model/range.ts";
import { type Tally, tallyIn, tallyOf } from "#model/tally.ts";

/** The events of one mark on the map, at least one. */
export interface PlaceCount {
  readonly placeId: string;
  readonly total: number;
  /** In the order of `meta.families`; adds up to `total`. */
  readonly byFamily: Uint32Array;
}

/**
 * The events that a filter keeps, ready for any range of days. An event is in a range when one of its days is. Build it once
 * per filter; moving the range costs two searches in a sorted list of days per mark and family, however many events there are.
 */
export interface EventCube {
  /** All that the filter keeps, in any range. */
  readonly size: number;
  readonly count: (range: Range) => number;
  /** The marks with an event in the range, in the order of the table, each by the place that carries it: all, or those named. */
  readonly placeCounts: (range: Range, among?: readonly string[]) => PlaceCount[];
  /** A bar for each day, week or month of the coverage, the same object each time. A bar counts what a range of its days counts. */
  readonly bars: (period: Period) => DayBars;
  /** The events in the range by start day; events of one start day in the order of the table. */
  readonly rows: (range: Range) => EventRows;
  readonly sums: CubeSums;
}

interface MarkTallies {
  readonly placeId: string;
  readonly byFamily: readonly (Tally | null)[];
}

/** For each place of the table the place whose mark carries it, as positions. */
function marksOf({ lookup }: EventIndex, level: MarkLevel): Int32Array {
  const { places } = lookup.dataset;
  const position = new Map(places.map((place, i) => [place.id, i]));
  return Int32Array.from(places, (place, i) => position.get(markOf(lookup, place.id, level)) ?? i);
}

/** The entries that are kept, sorted by mark and family, each group in the order of the index; `first` is where each group begins. */
function grouped(index: EventIndex, entries: Int32Array, level: MarkLevel): { at: Int32Array; first: Int32Array } {
  const marks = marksOf(index, level);
  const families = index.families.length;
  const groupOf = (entry: number) =>
    (marks[index.place[entry] ?? 0] ?? 0) * families + (index.familyOf[index.category[entry] ?? 0] ?? 0);
  const first = new Int32Array(marks.length * families + 1);
  for (const entry of entries) first[groupOf(entry) + 1] = (first[groupOf(entry) + 1] ?? 0) + 1;
  for (let group = 1; group < first.length; group++) first[group] = (first[group] ?? 0) + (first[group - 1] ?? 0);
  const next = first.slice();
  const at = new Int32Array(entries.length);
  for (const entry of entries) {
    const group = groupOf(entry);
    at[next[group] ?? 0] = entry;
    next[group] = (next[group] ?? 0) + 1;
  }
  return { at, first };
}

function tallyMarks(index: EventIndex, chosen: Chosen, level: MarkLevel): Map<string, MarkTallies> {
  const families = index.families.length;
  const { at, first } = grouped(index, chosen.entries, level);
  const tallies = new Map<string, MarkTallies>();
  index.lookup.dataset.places.forEach(({ id }, mark) => {
    const byFamily = index.families.map((_, family) => {
      const group = mark * families + family;
      const members = at.subarray(first[group], first[group + 1]);
      return members.length === 0 ? null : tallyOf({ start: index.start, end: index.end, n: chosen.kept, at: members });
    });
    if (byFamily.some((tally) => tally !== null)) tallies.set(id, { placeId: id, byFamily });
  });
  return tallies;
}

function countMark({ placeId, byFamily: tallies }: MarkTallies, range: Range): PlaceCount {
  const byFamily = new Uint32Array(tallies.length);
  let total = 0;
  tallies.forEach((tally, family) => {
    const count = tally ? tallyIn(tally, range) : 0;
    byFamily[family] = count;
    total += count;
  });
  return { placeId, total, byFamily };
}

/** What a filter keeps: of each entry how many events, and the entries of which it keeps any. */
interface Chosen {
  readonly kept: Column;
  readonly entries: Int32Array;
}

/**
 * Counts the events of an index that are kept; the range is asked later. Sites are counted on their city unless another level
 * is given.
 */
export function cubeOf(index: EventIndex, selection: Kept, level: MarkLevel = "city"): EventCube {
  const { kept } = selection;
  const entries = Int32Array.from(kept.keys()).filter((entry) => (kept[entry] ?? 0) > 0);
  const all = tallyOf({ start: index.start, end: index.end, n: kept, at: entries });
  const marks = tallyMarks(index, { kept, entries }, level);
  const bars = new Map<Period, DayBars>();
  const rows = rowsOf(index, selection);
  return {
    size: tallyIn(all, { from: null, to: null }),
    count: (range) => tallyIn(all, range),
    placeCounts: (range, among) =>
      (among ? among.flatMap((id) => marks.get(id) ?? []) : [...marks.values()])
        .map((mark) => countMark(mark, range))
        .filter((mark) => mark.total > 0),
    bars: (period) => {
      const known = bars.get(period) ?? dayBarsOf(index, kept, period);
      bars.set(period, known);
      return known;
    },
    rows,
    sums: cubeSums(index, selection, rows),
  };
}
