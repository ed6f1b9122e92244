import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventRecord } from "#dataset/records.ts";
import { archivedLookup } from "#model/archive.fixture.ts";
import { indexArchive } from "#model/archive-index.ts";
import { spanOfEvent } from "#model/clock.ts";
import { cubeOf } from "#model/event-cube.ts";
import { indexEvents } from "#model/event-index.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { keptEvents, keptInArchive } from "#model/kept-events.ts";
import type { Lookup } from "#model/lookup.ts";
import { type Measure, measuresIn, placePeople } from "#model/people-cube.ts";
import { markPlace, placeOfEvent } from "#model/place-scope.ts";
import { overlaps, type Range } from "#model/range.ts";
import { anEvent, eventsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const anyCount = fc.option(fc.nat(9));
const anyEvents = fc
  .array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), anyCount, anyCount, anyCount), {
    maxLength: 40,
  })
  .map((rows) => {
    const events = eventsFrom(rows.map((row) => row.slice(0, 5) as number[]));
    return events.map((event, i): EventRecord => {
      const [killedLow = null, killedBest = null, killedHigh = null] = rows[i]?.slice(5) ?? [];
      return { ...event, killedLow, killedBest, killedHigh, injured: killedLow };
    });
  });
const anyEnd = fc.option(fc.integer({ min: -3, max: 22 }).map(january));
const anyRange = fc.record({ from: anyEnd, to: anyEnd });

function peopleOf(lookup: Lookup, measure: Measure, filter: Filter = EVERYTHING) {
  const index = indexEvents(lookup, filter.clock);
  return cubeOf(index, keptEvents(index, filter)).people(measure);
}

function archivedPeople(lookup: Lookup, measure: Measure, filter: Filter = EVERYTHING) {
  const whole = archivedLookup(lookup.dataset);
  if (!whole.archive) throw new Error("no archive");
  const index = indexArchive(whole, whole.archive, filter.clock);
  const rows = lookup.dataset.events.flatMap(({ title }, row) => (title.en === "Oil strike" ? [row] : []));
  const kept = keptInArchive(index, filter, () => Int32Array.from(rows));
  return cubeOf(index, kept).people(measure);
}

/** The oracle: adds up a column over every event of the range, place by place. */
function naive(lookup: Lookup, range: Range, stated: (event: EventRecord) => number | null): Map<string, number> {
  const sums = new Map<string, number>();
  for (const event of lookup.dataset.events) {
    const span = spanOfEvent(lookup, event, "happened");
    const value = stated(event);
    if (!span || !value || !overlaps(range, span.start, span.end)) continue;
    const mark = markPlace(lookup, placeOfEvent(lookup, event), "city");
    sums.set(mark, (sums.get(mark) ?? 0) + value);
  }
  return sums;
}

const sorted = (sums: Iterable<readonly [string, number]>) => [...sums].sort(([a], [b]) => (a < b ? -1 : 1));

test("people add up over the events of a range, place by place, as a look at every event adds them", () => {
  fc.assert(
    fc.property(anyEvents, anyRange, (events, range) => {
      const lookup = sampleLookup({ events });
      const people = peopleOf(lookup, "injured");
      const found = people ? placePeople(people, range).map(({ placeId, total }) => [placeId, total] as const) : [];
      expect(sorted(found)).toEqual(sorted(naive(lookup, range, ({ injured }) => injured)));
    }),
  );
});

/** Of the counts that any record states: whether one states some of them without the others. */
function partialAmong(events: readonly EventRecord[]) {
  const ofKilled = ["killedLow", "killedBest", "killedHigh"] as const;
  const used = ofKilled.filter((count) => events.some((event) => event[count] !== null));
  return (event: EventRecord) => {
    const stated = used.filter((count) => event[count] !== null).length;
    return stated > 0 && stated < used.length ? 1 : 0;
  };
}

test("low and high ends are added up each by itself, and told where each record states both and an estimate, or none", () => {
  fc.assert(
    fc.property(anyEvents, anyRange, (events, range) => {
      const lookup = sampleLookup({ events });
      const people = peopleOf(lookup, "killed");
      const [low, high] = [
        naive(lookup, range, ({ killedLow }) => killedLow),
        naive(lookup, range, ({ killedHigh }) => killedHigh),
      ];
      const partial = naive(lookup, range, partialAmong(events));
      for (const { placeId, ends, partial: told } of people ? placePeople(people, range) : []) {
        const [least, most] = [low.get(placeId) ?? 0, high.get(placeId) ?? 0];
        const ranged = people?.ends && !partial.get(placeId) && least < most;
        expect(ends).toEqual(ranged ? { low: least, high: most } : null);
        expect(told).toBe((people?.ends ?? null) !== null && (partial.get(placeId) ?? 0) > 0);
      }
    }),
  );
});

test("an archive adds up what its events would", () => {
  fc.assert(
    fc.property(anyEvents, anyRange, (events, range) => {
      const lookup = sampleLookup({ events });
      const [plain, archived] = [peopleOf(lookup, "killed"), archivedPeople(lookup, "killed")];
      expect(archived && placePeople(archived, range)).toEqual(plain && placePeople(plain, range));
      expect(archived?.best.bars("week")).toEqual(plain?.best.bars("week"));
    }),
  );
});

test("where only some events of an archived group are kept, its people cannot be told", () => {
  const twins = [
    anEvent({ id: "a", killedBest: 2, title: { en: "Oil strike" } }),
    anEvent({ id: "b", killedBest: 3, title: { en: "A march" } }),
  ];
  const lookup = sampleLookup({ events: twins });
  expect(archivedPeople(lookup, "killed")?.best.size).toBe(5);
  expect(archivedPeople(lookup, "killed", { ...EVERYTHING, text: "oil" })).toBeNull();
});

test("a dataset counts the people that any of its records states, nought among them, and no others", () => {
  expect(measuresIn(sampleLookup({ events: [anEvent({})] }))).toEqual([]);
  const lookup = sampleLookup({ events: [anEvent({ killedHigh: 4 }), anEvent({ detained: 0 })] });
  expect(measuresIn(lookup)).toEqual(["killed", "detained"]);
  expect(measuresIn(archivedLookup(lookup.dataset))).toEqual(["killed", "detained"]);
  expect(peopleOf(lookup, "injured")).toBeNull();
  expect(peopleOf(lookup, "killed")?.best.size).toBe(4);
  expect(peopleOf(lookup, "killed")?.ends).toBeNull();
});
