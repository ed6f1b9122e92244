import type { Column } from "#dataset/event-archive.ts";
import { type DayBars, dayBarsOf } from "#model/day-bars.ts";
import type { EventIndex } from "#model/event-index.ts";
import { type MarkLevel, markOf } from "#model/mark-level.ts";
import type { Period } from "#model/period.ts";
import type { Range } from "#model/range.ts";
import { talliesOf, tallyIn } from "#model/tally.ts";

/** What one mark on the map stands for, at least one. */
export interface PlaceCount {
  readonly placeId: string;
  readonly total: number;
  /** In the order of `meta.families`; adds up to `total`. */
  readonly byFamily: Uint32Array;
}

/**
 * Events, or people whom they count, ready for any range of days. An event is in a range when one of its days is. Moving the
 * range costs two searches in a sorted list of days per mark and family, however many events there are.
 */
export interface CountCube {
  /** In any range. */
  readonly size: number;
  readonly count: (range: Range) => number;
  /** The marks with anything in the range, in the order of the table, each by the place that carries it: all, or those named. */
  readonly placeCounts: (range: Range, among?: readonly string[]) => PlaceCount[];
  /** A bar for each day, week or month of the coverage, the same object each time. A bar counts what a range of its days counts. */
  readonly bars: (period: Period) => DayBars;
}

/** For each place of the table the place whose mark carries it, as positions. */
function marksOf({ lookup }: EventIndex, level: MarkLevel): Int32Array {
  const { places } = lookup.dataset;
  const position = new Map(places.map((place, i) => [place.id, i]));
  return Int32Array.from(places, (place, i) => position.get(markOf(lookup, place.id, level)) ?? i);
}

/** How much each entry counts for, and the entries that count for anything. */
interface Chosen {
  readonly n: Column;
  readonly entries: Int32Array;
}

function entriesWith(n: Column): Int32Array {
  const entries = new Int32Array(n.length);
  let found = 0;
  for (let entry = 0; entry < n.length; entry++) if ((n[entry] ?? 0) > 0) entries[found++] = entry;
  return entries.slice(0, found);
}

function countedColumns({ start, end }: EventIndex, { n, entries }: Chosen) {
  return { start, end, n, at: entries };
}

/** The counts of the marks that have any, in the order of the table, by the place that carries each. */
function countMarks(index: EventIndex, chosen: Chosen, level: MarkLevel) {
  const families = index.families.length;
  const { places } = index.lookup.dataset;
  const marked = marksOf(index, level);
  const markAt = (entry: number) => marked[index.place[entry] ?? 0] ?? 0;
  const tallies = talliesOf({
    ...countedColumns(index, chosen),
    groups: places.length * families,
    groupOf: (entry) => markAt(entry) * families + (index.familyOf[index.category[entry] ?? 0] ?? 0),
  });
  const seen = new Uint8Array(places.length);
  for (const entry of chosen.entries) seen[markAt(entry)] = 1;
  const marks = new Map(places.flatMap(({ id }, mark) => (seen[mark] === 1 ? [[id, mark] as const] : [])));
  function countMark(placeId: string, mark: number, range: Range): PlaceCount {
    const byFamily = new Uint32Array(families);
    let total = 0;
    for (let family = 0; family < families; family++) {
      const count = tallyIn(tallies, mark * families + family, range);
      byFamily[family] = count;
      total += count;
    }
    return { placeId, total, byFamily };
  }
  return (range: Range, among: Iterable<string> = marks.keys()): PlaceCount[] => {
    const counts: PlaceCount[] = [];
    for (const id of among) {
      const mark = marks.get(id);
      if (mark === undefined) continue;
      const count = countMark(id, mark, range);
      if (count.total > 0) counts.push(count);
    }
    return counts;
  };
}

function tallyAll(index: EventIndex, chosen: Chosen) {
  return talliesOf({ ...countedColumns(index, chosen), groups: 1, groupOf: () => 0 });
}

/** Adds up `n[entry]` of each entry of an index, sites on their city unless the level says otherwise. */
export function countCube(index: EventIndex, n: Column, level: MarkLevel): CountCube {
  const everything = tallyAll(index, { n, entries: entriesWith(n) });
  const count = (range: Range) => tallyIn(everything, 0, range);
  const bars = new Map<Period, DayBars>();
  let marks: CountCube["placeCounts"] | null = null;
  return {
    size: count({ from: null, to: null }),
    count,
    // Only for those who ask: of a large archive they take some megabytes, and so do the entries that they are made of.
    placeCounts: (range, among) => {
      marks ??= countMarks(index, { n, entries: entriesWith(n) }, level);
      return marks(range, among);
    },
    bars: (period) => {
      const known = bars.get(period) ?? dayBarsOf(index, n, period);
      bars.set(period, known);
      return known;
    },
  };
}
