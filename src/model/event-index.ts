import type { Column } from "#dataset/event-archive.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { EventRecord, Family } from "#dataset/records.ts";
import { type Span, spanOfEvent } from "#model/clock.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeOfEvent } from "#model/place-scope.ts";

/**
 * The events of a dataset in typed columns, sorted by start day on one clock and then by the order of the table. An entry is
 * one event, or in an archive several that are alike in all that is asked of them. Small integers point into the lists beside
 * them. Events that stand on no day of the clock, on "known" those that no publication cites, are in no entry. Build it once
 * per dataset and clock.
 */
export interface EventIndex {
  readonly lookup: Lookup;
  readonly clock: Clock;
  /** Entry to event; null in an archive, where the records are elsewhere. */
  readonly events: readonly EventRecord[] | null;
  /** Entry to the row of its first event in the archive; the others follow. Without an archive the entry itself. */
  readonly firstRow: (entry: number) => number;
  /** Entry to how many events it stands for. */
  readonly n: Column;
  /** Entry to first and last day, both included. */
  readonly start: Column;
  readonly end: Column;
  /** Entry to 1 where the day is known: one day, and the record says so. On the clock "known" every entry. */
  readonly dated: Column;
  /** Entry to the place that the event is known to, as a position in `dataset.places`. */
  readonly place: Column;
  /** Entry to a position in `categories`, and category to a position in `meta.families`. */
  readonly category: Column;
  readonly familyOf: Column;
  /** What the events of an archive count of people, by its own entries; null where the records are at hand. */
  readonly sums: OpenArchive["sums"] | null;
  /** Entry to the entry of the archive. */
  readonly archived: (entry: number) => number;
  readonly families: readonly Family[];
  /** The categories of all families, in their order. */
  readonly categories: readonly string[];
}

interface Row extends Span {
  readonly event: EventRecord;
}

/** The position of each id; asking for an id that the dataset does not hold is an error, since a valid dataset has none. */
function positions(ids: readonly string[], what: string): (id: string) => number {
  const position = new Map(ids.map((id, i) => [id, i]));
  return (id) => {
    const found = position.get(id);
    if (found === undefined) throw new Error(`The dataset has no ${what} "${id}".`);
    return found;
  };
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map((record) => record.id);
}

/** The categories of all families, in their order, and the position of the family of each. */
export function categoriesOf({ meta }: Lookup["dataset"]): Pick<EventIndex, "categories" | "familyOf" | "families"> {
  return {
    families: meta.families,
    categories: meta.families.flatMap((family) => idsOf(family.categories)),
    familyOf: Int32Array.from(meta.families.flatMap((family, i) => family.categories.map(() => i))),
  };
}

/** Puts the events of a dataset into columns. Throws where an event names a place or category that is not there. */
export function indexEvents(lookup: Lookup, clock: Clock): EventIndex {
  const { events, places } = lookup.dataset;
  const rows: Row[] = [];
  for (const event of events) {
    const span = spanOfEvent(lookup, event, clock);
    if (span) rows.push({ event, ...span });
  }
  rows.sort((a, b) => a.start - b.start);

  const vocabulary = categoriesOf(lookup.dataset);
  const placeAt = positions(idsOf(places), "place");
  const categoryAt = positions(vocabulary.categories, "event category");
  const column = (read: (row: Row) => number) => Int32Array.from(rows, read);

  return {
    lookup,
    clock,
    events: rows.map((row) => row.event),
    firstRow: (entry) => entry,
    sums: null,
    archived: (entry) => entry,
    n: column(() => 1),
    start: column((row) => row.start),
    end: column((row) => row.end),
    dated: Uint8Array.from(rows, (row) => (isDated(row, clock) ? 1 : 0)),
    place: column((row) => placeAt(placeOfEvent(lookup, row.event))),
    category: column((row) => categoryAt(row.event.category)),
    ...vocabulary,
  };
}

function isDated(row: Row, clock: Clock): boolean {
  return clock === "known" || (row.event.datePrecision === "day" && row.start === row.end);
}
