import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archivedLookup } from "#model/archive.fixture.ts";
import { indexArchive } from "#model/archive-index.ts";
import { cubeOf, type EventCube } from "#model/event-cube.ts";
import { indexEvents } from "#model/event-index.ts";
import { eventsByOption } from "#model/events-by-option.ts";
import { eventsByPlace } from "#model/events-by-place.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import type { FoundRows } from "#model/filter-archive.ts";
import { countKept, keptEvents, keptInArchive } from "#model/kept-events.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { anEvent, citationsFrom, eventsFrom, january, sampleLookup } from "#model/sample-dataset.ts";
import { soughtWords } from "#model/search.ts";

const anyCount = fc.option(fc.nat(9));
const anyDataset = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 40 }),
    fc.array(fc.tuple(anyCount, fc.constantFrom("Oil strike", "A march", "Talks"), fc.boolean()), {
      minLength: 60,
      maxLength: 60,
    }),
  )
  .map(([seeds, pairs, told]) => {
    const events = eventsFrom(seeds).flatMap((event, i) => {
      const [killedBest, title, hasTwin] = told[i] ?? [null, "", false];
      const one = { ...event, killedBest: killedBest ?? null, title: { en: title } };
      return hasTwin ? [one, { ...one, id: `${one.id}-twin`, title: { en: "Another march" } }] : [one];
    });
    return sampleLookup({ events, citations: citationsFrom(pairs, events) });
  });
const anyEnd = fc.option(fc.integer({ min: -3, max: 22 }).map(january), { freq: 2 });
const anyDays = fc.record({ from: anyEnd, to: anyEnd });
/** Mostly no choice: where every question chooses something, next to nothing is ever found. */
const choice = <Value>(values: Value[]) =>
  fc.oneof({ arbitrary: fc.constant<Value[]>([]), weight: 3 }, { arbitrary: fc.subarray(values), weight: 1 });
const anyFilter = fc.record({
  from: anyEnd,
  to: anyEnd,
  clock: fc.constantFrom("happened" as const, "known" as const),
  places: choice(["kz", "almaty", "mangystau", "almaty-airport"]),
  categories: choice(["protest", "statement"]),
  claimants: choice(["interior", "health"]),
  publications: choice(["a", "b"]),
  text: fc.oneof(
    { arbitrary: fc.constant(""), weight: 2 },
    { arbitrary: fc.constantFrom("oil", "march almaty", "ministry", "stri", "nothing at all"), weight: 1 },
  ),
});

/** The counts of an archive know no nearer place of an event than it is known to: a search for one asks events that are placed exactly. */
function placedFor(filter: Filter, lookup: Lookup): Lookup {
  if (!filter.text.includes("almaty")) return lookup;
  const events = lookup.dataset.events.map((event) => ({ ...event, placePrecision: "site" as const }));
  return lookupOf({ ...lookup.dataset, events });
}

function small(lookup: Lookup, filter: Filter): EventCube {
  const index = indexEvents(lookup, filter.clock);
  return cubeOf(index, keptEvents(index, filter));
}

async function archived(lookup: Lookup, filter: Filter) {
  const { archive } = lookup;
  if (!archive) throw new Error("no archive");
  const found = new Map<string, Int32Array>();
  for (const word of soughtWords(filter.text)) found.set(word, await archive.rowsWith(word));
  const rows: FoundRows = (word) => found.get(word) ?? new Int32Array(0);
  const index = indexArchive(lookup, archive, filter.clock);
  const kept = keptInArchive(index, filter, rows);
  return { cube: cubeOf(index, kept), index, kept, archive };
}

describe("an archive answers as the records would", () => {
  test("counts, marks, bars of the days and the list, under any filter and on both clocks", async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, anyFilter, async (given, filter) => {
        const lookup = placedFor(filter, given);
        const expected = small(lookup, filter);
        const { cube, index, kept, archive } = await archived(archivedLookup(lookup.dataset), filter);
        expect(cube.size).toBe(expected.size);
        expect(cube.count(filter)).toBe(expected.count(filter));
        expect(countKept(index, kept, filter)).toBe(expected.count(filter));
        expect(cube.placeCounts(filter)).toEqual(expected.placeCounts(filter));
        for (const period of ["day", "month"] as const) expect(cube.bars(period)).toEqual(expected.bars(period));

        const rows = cube.rows(filter);
        const records = expected.rows(filter).records ?? [];
        expect(rows.length).toBe(records.length);
        const read = await archive.read(rows.slice(0, rows.length));
        expect(read.map(({ event }) => event.id).sort()).toEqual(records.map(({ id }) => id).sort());
        if (filter.clock === "happened") {
          expect(read.map(({ event }) => event.start)).toEqual(records.map(({ start }) => start));
        }
        for (const { event, citations } of read) expect(citations).toEqual(lookup.citationsOf(event.id));
      }),
      { numRuns: 200 },
    );
  });

  test("any part of the list is that part of the whole list", async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, anyFilter, fc.tuple(fc.nat(60), fc.nat(60)), async (lookup, filter, [a, b]) => {
        const { cube } = await archived(archivedLookup(lookup.dataset), filter);
        const rows = cube.rows(filter);
        const whole = rows.slice(0, rows.length);
        expect(rows.slice(a, a + b)).toEqual(whole.slice(a, a + b));
        expect(new Set(whole).size).toBe(rows.length);
      }),
    );
  });

  test("sums of what records count are the same, or not told where a text parts an entry", async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, anyFilter, anyDays, async (given, filter, within) => {
        const lookup = placedFor(filter, given);
        const { cube, index, kept } = await archived(archivedLookup(lookup.dataset), filter);
        const sums = cube.sums(filter, within);
        const parted = index.n.some((n, entry) => (kept.kept[entry] ?? 0) > 0 && kept.kept[entry] !== n);
        if (filter.text === "") expect(sums).not.toBeNull();
        if (sums === null) expect(parted).toBe(true);
        else if (filter.clock === "happened") expect(sums).toEqual(small(lookup, filter).sums(filter, within));
      }),
      { numRuns: 400 },
    );
  });

  test("what each choice of a filter keeps, and what each place saw", () => {
    fc.assert(
      fc.property(anyDataset, (lookup) => {
        const other = archivedLookup(lookup.dataset);
        expect(eventsByOption(other)).toEqual(eventsByOption(lookup));
        expect(eventsByPlace(other)).toEqual(eventsByPlace(lookup));
      }),
    );
  });
});

test("events that are alike are one entry, and each has its own row", () => {
  const twins = [anEvent({ id: "one" }), anEvent({ id: "two" })];
  const lookup = archivedLookup(sampleLookup({ events: twins }).dataset);
  if (!lookup.archive) throw new Error("no archive");
  const index = indexArchive(lookup, lookup.archive, "happened");
  expect([...index.n]).toEqual([2]);
  expect(index.firstRow(0)).toBe(0);
});

test("where a filter keeps everything, the columns of the archive themselves are asked", async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async ({ dataset }) => {
      const { kept, index, archive } = await archived(archivedLookup(dataset), EVERYTHING);
      expect(kept.kept).toBe(archive.columns.n);
      const entries = [...index.n.keys(), index.n.length];
      expect(entries.map((entry) => kept.before?.before(entry))).toEqual(entries.map(index.firstRow));
    }),
  );
});
