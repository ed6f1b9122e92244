import type { EventRecord } from "#dataset/records.ts";
import { type DayBars, dayBarsOf } from "#model/day-bars.ts";
import type { EventIndex } from "#model/event-index.ts";
import { type MarkLevel, markPlace } from "#model/place-scope.ts";
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
 * per filter; moving the range costs two searches in a sorted list per place and family, however many events there are.
 */
export interface EventCube {
  /** All that the filter keeps, in any range. */
  readonly size: number;
  readonly count: (range: Range) => number;
  /** The places with an event in the range, in the order of the table. Sites are counted on their city at level "city". */
  readonly placeCounts: (range: Range) => PlaceCount[];
  /** A bar for each day of the coverage, always the same object. The bar of a day counts what a range of that day counts. */
  readonly days: () => DayBars;
  /** The events in the range by start day; events of one start day in the order of the table. */
  readonly rows: (range: Range) => EventRecord[];
}

interface Days {
  readonly starts: number[];
  readonly ends: number[];
}

interface PlaceTallies {
  readonly placeId: string;
  readonly byFamily: readonly (Tally | null)[];
}

/** For each place of the table the place whose mark carries it, as positions. */
function marksOf(index: EventIndex, level: MarkLevel): number[] {
  const { places } = index.lookup.dataset;
  const position = new Map(places.map((place, i) => [place.id, i]));
  return places.map((place, i) => position.get(markPlace(index.lookup, place.id, level)) ?? i);
}

function tallyPlaces(index: EventIndex, rows: readonly number[], level: MarkLevel): PlaceTallies[] {
  const marks = marksOf(index, level);
  const collected = new Map<number, (Days | null)[]>();
  for (const row of rows) {
    const mark = marks[index.place[row] ?? 0] ?? 0;
    const families = collected.get(mark) ?? index.families.map(() => null);
    collected.set(mark, families);
    const family = index.family[row] ?? 0;
    const days = families[family] ?? { starts: [], ends: [] };
    families[family] = days;
    days.starts.push(index.start[row] ?? 0);
    days.ends.push(index.end[row] ?? 0);
  }
  return index.lookup.dataset.places.flatMap(({ id }, i) => {
    const families = collected.get(i);
    if (!families) return [];
    return [{ placeId: id, byFamily: families.map((days) => days && tallyOf(days.starts, days.ends)) }];
  });
}

function countPlace(place: PlaceTallies, range: Range): PlaceCount {
  const byFamily = Uint32Array.from(place.byFamily, (tally) => (tally ? tallyIn(tally, range) : 0));
  return { placeId: place.placeId, total: byFamily.reduce((sum, count) => sum + count, 0), byFamily };
}

function rowsIn(index: EventIndex, rows: readonly number[], range: Range): EventRecord[] {
  const { from, to } = range;
  const found: EventRecord[] = [];
  if (from !== null && to !== null && from > to) return found;
  for (const row of rows) {
    if (to !== null && (index.start[row] ?? 0) > to) break;
    const event = index.events[row];
    if (event && (from === null || (index.end[row] ?? 0) >= from)) found.push(event);
  }
  return found;
}

/** Counts the events that `keep` keeps; the range is asked later. Sites are counted on their city unless `level` is "site". */
export function cubeOf(index: EventIndex, keep: (event: EventRecord) => boolean, level: MarkLevel = "city"): EventCube {
  const rows = index.events.flatMap((event, row) => (keep(event) ? [row] : []));
  const startOf = (row: number) => index.start[row] ?? 0;
  const endOf = (row: number) => index.end[row] ?? 0;
  const all = tallyOf(rows.map(startOf), rows.map(endOf));
  const places = tallyPlaces(index, rows, level);
  const bars = dayBarsOf(index, rows);
  return {
    size: rows.length,
    count: (range) => tallyIn(all, range),
    placeCounts: (range) => places.map((place) => countPlace(place, range)).filter((place) => place.total > 0),
    days: () => bars,
    rows: (range) => rowsIn(index, rows, range),
  };
}
