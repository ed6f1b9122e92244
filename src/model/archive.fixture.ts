import { COUNTS, type Count } from "#dataset/counts.ts";
import { NEVER_KNOWN } from "#dataset/event-archive.ts";
import { isFoundBy } from "#dataset/found-by.ts";
import { narrow } from "#dataset/narrow.ts";
import type { OpenArchive, SumColumns } from "#dataset/open-archive.ts";
import type { Dataset, EventRecord } from "#dataset/records.ts";
import { knownOn } from "#model/clock.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { placeOfEvent } from "#model/place-scope.ts";
import { foldText, queryWords } from "#model/search.ts";

/** What an entry of an archive is told apart by, and its events. */
interface Entry {
  readonly key: readonly number[];
  readonly events: EventRecord[];
}

function keyOf(lookup: Lookup, event: EventRecord, sets: string[][]): number[] {
  const { places, claimants, publications, meta } = lookup.dataset;
  const categories = meta.families.flatMap((family) => family.categories.map(({ id }) => id));
  const cited = new Set(lookup.citationsOf(event.id).map(({ publication }) => publication));
  const set = publications.filter(({ id }) => cited.has(id)).map(({ id }) => id);
  const known = sets.findIndex((each) => each.join() === set.join());
  if (known < 0) sets.push(set);
  return [
    event.start,
    event.end,
    places.findIndex(({ id }) => id === placeOfEvent(lookup, event)),
    categories.indexOf(event.category),
    claimants.findIndex(({ id }) => id === event.claimant),
    event.datePrecision === "day" && event.start === event.end ? 1 : 0,
    knownOn(lookup, event.id) ?? NEVER_KNOWN,
    known < 0 ? sets.length - 1 : known,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function entriesOf(lookup: Lookup, sets: string[][]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const event of lookup.dataset.events) {
    const key = keyOf(lookup, event, sets);
    const entry = entries.get(key.join()) ?? { key, events: [] };
    entries.set(key.join(), entry);
    entry.events.push(event);
  }
  return [...entries.values()].sort((a, b) => compare(a.key, b.key));
}

function sumsOf(entries: readonly Entry[], count: Count): SumColumns {
  const stated = (entry: Entry) => entry.events.flatMap((event) => event[count] ?? []);
  return {
    sum: Int32Array.from(entries, (entry) => stated(entry).reduce((sum, value) => sum + value, 0)),
    stated: Int32Array.from(entries, (entry) => stated(entry).length),
  };
}

/** The same dataset with its events in an archive instead: what a page of a large one holds. */
export function archivedLookup(dataset: Dataset): Lookup {
  const lookup = lookupOf(dataset);
  const sets: string[][] = [[]];
  const entries = entriesOf(lookup, sets);
  const rows = entries.flatMap((entry) => [...entry.events].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const column = (at: number) => narrow(Int32Array.from(entries, (entry) => entry.key[at] ?? 0));
  const counting = COUNTS.filter((count) => dataset.events.some((event) => event[count] !== null));
  const wordsOf = (event: EventRecord) => queryWords(Object.values({ ...event.title, ...tail(event) }).join("\n"));
  const archive: OpenArchive = {
    events: rows.length,
    publicationSets: sets.map((set) => set.map((id) => dataset.publications.findIndex((each) => each.id === id))),
    columns: {
      start: column(0),
      last: column(1),
      place: column(2),
      category: column(3),
      claimant: column(4),
      dated: column(5),
      known: column(6),
      publications: column(7),
      n: narrow(Int32Array.from(entries, (entry) => entry.events.length)),
    },
    sums: Object.fromEntries(counting.map((count) => [count, sumsOf(entries, count)])),
    read: async (asked) =>
      asked.flatMap((row) => {
        const event = rows[row];
        return event ? [{ event, citations: lookup.citationsOf(event.id) }] : [];
      }),
    rowOf: async (id) => {
      const row = rows.findIndex((event) => event.id === id);
      return row < 0 ? null : row;
    },
    rowsWith: async (word) =>
      Int32Array.from(
        rows.flatMap((event, row) => (wordsOf(event).some((each) => isFoundBy(each, foldText(word))) ? [row] : [])),
      ),
  };
  return lookupOf(
    { ...dataset, events: [], citations: dataset.citations.filter(({ event }) => event === null) },
    archive,
  );
}

/** Keys of their own for the summary, beside those of the title. */
function tail({ summary }: EventRecord): Record<string, string> {
  return Object.fromEntries(Object.entries(summary).map(([language, text]) => [`summary ${language}`, text]));
}
