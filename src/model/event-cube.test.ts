import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import { spanOfEvent } from "#model/clock.ts";
import { cubeOf, type EventCube } from "#model/event-cube.ts";
import { type EventIndex, indexEvents } from "#model/event-index.ts";
import { type Clock, EVERYTHING, type Filter } from "#model/filter.ts";
import { keepEvent } from "#model/filter-events.ts";
import { keptEvents } from "#model/kept-events.ts";
import type { Lookup } from "#model/lookup.ts";
import { markPlace, type PlaceLevel, placeOfEvent } from "#model/place-scope.ts";
import { overlaps, type Range } from "#model/range.ts";
import { anEvent, citationsFrom, cite, eventsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

/** The cube of all events of an index, or of those that a filter keeps. */
function cubeIn(index: EventIndex, filter: Filter = EVERYTHING, level?: PlaceLevel): EventCube {
  return cubeOf(index, keptEvents(index, filter), level);
}

const open: Range = { from: null, to: null };
const numbers = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 40 });
const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 30 });
const anyEnd = fc.option(fc.integer({ min: -3, max: 22 }).map(january));
const anyRange = fc.record({ from: anyEnd, to: anyEnd });

/** The oracle: looks at every event of the dataset for every question. */
function inRange(lookup: Lookup, clock: Clock, range: Range): EventRecord[] {
  return lookup.dataset.events.filter((event) => {
    const span = spanOfEvent(lookup, event, clock);
    return span !== null && overlaps(range, span.start, span.end);
  });
}

function naiveCounts(lookup: Lookup, events: readonly EventRecord[], level: PlaceLevel): Map<string, number[]> {
  const { families } = lookup.dataset.meta;
  const counts = new Map<string, number[]>();
  for (const event of events) {
    const mark = markPlace(lookup, placeOfEvent(lookup, event), level);
    const byFamily = counts.get(mark) ?? families.map(() => 0);
    const family = families.findIndex(({ categories }) => categories.some(({ id }) => id === event.category));
    byFamily[family] = (byFamily[family] ?? 0) + 1;
    counts.set(mark, byFamily);
  }
  return counts;
}

function countsOf(cube: EventCube, range: Range): Map<string, number[]> {
  return new Map(cube.placeCounts(range).map((count) => [count.placeId, [...count.byFamily]]));
}

function idsIn(cube: EventCube, range: Range): string[] {
  return (cube.rows(range).records ?? []).map(({ id }) => id);
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

describe("a range query answers as a loop over all rows would", () => {
  const anyLookup = fc.tuple(numbers, pairs).map(([seeds, cited]) => {
    const events = eventsFrom(seeds);
    return sampleLookup({ events, citations: citationsFrom(cited, events) });
  });
  const anyView = fc.record({
    clock: fc.constantFrom("happened", "known"),
    level: fc.constantFrom("city", "site"),
    range: anyRange,
  });

  test("for counts, places, families and rows, on both clocks and at both levels", () => {
    fc.assert(
      fc.property(anyLookup, anyView, (lookup, { clock, level, range }) => {
        const cube = cubeIn(indexEvents(lookup, clock), EVERYTHING, level);
        const expected = inRange(lookup, clock, range);
        expect(cube.count(range)).toBe(expected.length);
        expect(countsOf(cube, range)).toEqual(naiveCounts(lookup, expected, level));
        expect(idsIn(cube, range).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  test("for any filter in force: the filter and the range ask one after the other", () => {
    const anyFilter = fc.record({
      places: fc.subarray(["kz", "almaty", "mangystau", "almaty-airport"]),
      categories: fc.subarray(["protest", "statement"]),
      publications: fc.subarray(["a", "b"]),
    });
    fc.assert(
      fc.property(anyLookup, anyFilter, anyRange, (lookup, chosen, range) => {
        const filter = { ...EVERYTHING, ...chosen };
        const keep = keepEvent(lookup, filter);
        const cube = cubeIn(indexEvents(lookup, "happened"), filter);
        expect(cube.count(range)).toBe(inRange(lookup, "happened", range).filter(keep).length);
        expect(cube.size).toBe(lookup.dataset.events.filter(keep).length);
      }),
    );
  });

  test("a hundred thousand events, forty ranges, the same counts as the loop", { timeout: 60_000 }, () => {
    let state = 7;
    const next = () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 8;
    };
    const events = eventsFrom(Array.from({ length: 100_000 }, () => [next(), next(), next(), next(), next()]));
    const lookup = sampleLookup({ events });
    const cube = cubeIn(indexEvents(lookup, "happened"));
    for (let i = 0; i < 40; i++) {
      const from = january(next() % 20);
      const range = { from, to: (from + (next() % 9)) as Day };
      let naive = 0;
      for (const event of events) if (event.start <= range.to && event.end >= range.from) naive += 1;
      expect(cube.count(range)).toBe(naive);
      expect(sum(cube.placeCounts(range).map(({ total }) => total))).toBe(naive);
    }
  });
});

describe("the bars of the days", () => {
  test("the bar of a day, a week or a month counts what a range of its days counts", () => {
    fc.assert(
      fc.property(numbers, (seeds) => {
        const cube = cubeIn(indexEvents(sampleLookup({ events: eventsFrom(seeds) }), "happened"));
        for (const period of ["day", "week", "month"] as const) {
          for (const { from, to, byFamily, spannedByFamily } of cube.bars(period).bars) {
            expect(sum(byFamily) + sum(spannedByFamily)).toBe(cube.count({ from, to }));
          }
        }
      }),
    );
  });

  test("what lies wholly before or after the coverage is counted in its own bar", () => {
    fc.assert(
      fc.property(numbers, (seeds) => {
        const cube = cubeIn(indexEvents(sampleLookup({ events: eventsFrom(seeds) }), "happened"));
        const { earlier, later } = cube.bars("day");
        const [before, after] = [earlier, later].map((bar) => sum(bar.byFamily) + sum(bar.spannedByFamily));
        expect(before).toBe(cube.size - cube.count({ from: january(2), to: null }));
        expect(after).toBe(cube.size - cube.count({ from: null, to: january(12) }));
      }),
    );
  });

  test("an event of three days stands on each, apart from those of a known day", () => {
    const events = [anEvent({ start: january(4), end: january(6), category: "violence" }), anEvent()];
    const { bars: days } = cubeIn(indexEvents(sampleLookup({ events }), "happened")).bars("day");
    const bars = days.map(({ byFamily, spannedByFamily }) => [[...byFamily], [...spannedByFamily]]);
    const none = [0, 0, 0];
    expect(days.map(({ from }) => from)).toEqual(Array.from({ length: 11 }, (_, i) => january(2 + i)));
    expect(bars.slice(1, 6)).toEqual([
      [none, none],
      [none, [0, 1, 0]],
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      [none, [0, 1, 0]],
      [none, none],
    ]);
  });

  test("days without events keep their place, and the bars are the same object each time", () => {
    const cube = cubeIn(indexEvents(sampleLookup(), "happened"));
    expect(cube.bars("day").bars).toHaveLength(11);
    expect(cube.bars("day")).toBe(cube.bars("day"));
  });
});

describe("an event counts where it is known to have been", () => {
  const placesOf = (events: EventRecord[], level?: PlaceLevel) =>
    cubeIn(indexEvents(sampleLookup({ events }), "happened"), EVERYTHING, level)
      .placeCounts(open)
      .map(({ placeId, total }) => [placeId, total]);

  test("country-wide and regional events never count on a city's point", () => {
    expect(
      placesOf([
        anEvent({ place: "kz" }),
        anEvent({ place: "mangystau" }),
        anEvent({ place: "almaty", placePrecision: "country" }),
        anEvent({ place: "zhanaozen", placePrecision: "region" }),
      ]),
    ).toEqual([
      ["kz", 2],
      ["mangystau", 2],
    ]);
  });

  test("sites count on their city, or each on its own", () => {
    const events = [anEvent(), anEvent({ place: "almaty-airport" }), anEvent({ place: "almaty-runway" })];
    expect(placesOf(events)).toEqual([["almaty", 3]]);
    expect(placesOf(events, "site")).toEqual([
      ["almaty", 1],
      ["almaty-airport", 1],
      ["almaty-runway", 1],
    ]);
  });

  test("a place without an event in the range has no mark", () => {
    const cube = cubeIn(indexEvents(sampleLookup({ events: [anEvent({ start: january(5) })] }), "happened"));
    expect(cube.placeCounts({ from: january(6), to: null })).toEqual([]);
  });
});

test("rows come by start day, those of one day in the order of the table", () => {
  const events = [
    anEvent({ id: "late", start: january(9) }),
    anEvent({ id: "first", start: january(5) }),
    anEvent({ id: "second", start: january(5), end: january(8) }),
    anEvent({ id: "early", start: january(1) }),
  ];
  const cube = cubeIn(indexEvents(sampleLookup({ events }), "happened"));
  expect(idsIn(cube, open)).toEqual(["early", "first", "second", "late"]);
  expect(idsIn(cube, { from: january(6), to: january(8) })).toEqual(["second"]);
  expect(idsIn(cube, { from: january(8), to: january(6) })).toEqual([]);
});

test("a clock moves an event to the day that it could be read", () => {
  const event = anEvent({ start: january(5) });
  const lookup = sampleLookup({ events: [event], citations: [cite("b", event)] });
  const on = (clock: Clock, day: Day) => cubeIn(indexEvents(lookup, clock)).count({ from: day, to: day });
  expect([on("happened", january(5)), on("happened", january(9))]).toEqual([1, 0]);
  expect([on("known", january(5)), on("known", january(9))]).toEqual([0, 1]);
});
