import type { EventRecord, Family } from "#dataset/records.ts";
import { type Span, spanOfEvent } from "#model/clock.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeOfEvent } from "#model/place-scope.ts";

/**
 * The events of a dataset in typed columns, one row an event, sorted by start day on one clock and then by the order of the
 * table. Small integers point into the lists beside them. Build it once per dataset and clock.
 */
export interface EventIndex {
  readonly lookup: Lookup;
  readonly clock: Clock;
  /** Row to event. */
  readonly events: readonly EventRecord[];
  /** Row to first and last day, both included. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Row to 1 where the day is known: one day, and the record says so. On the clock "known" every row. */
  readonly dated: Uint8Array;
  /** Row to the place that the event is known to, as a position in `dataset.places`. */
  readonly place: Int32Array;
  /** Row to a position in `meta.families`. */
  readonly family: Int32Array;
  /** Row to a position in `categories`. */
  readonly category: Int32Array;
  /** Row to a position in `dataset.claimants`; -1 for an event without one. */
  readonly claimant: Int32Array;
  readonly families: readonly Family[];
  /** The categories of all families, in their order. */
  readonly categories: readonly string[];
  /** Events that stand on no day of this clock: on "known" those that no publication cites. They are in no row. */
  readonly unpublished: readonly EventRecord[];
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

/** Puts the events of a dataset into columns. Throws where an event names a place, category or claimant that is not there. */
export function indexEvents(lookup: Lookup, clock: Clock): EventIndex {
  const { events, places, claimants, meta } = lookup.dataset;
  const rows: Row[] = [];
  const unpublished: EventRecord[] = [];
  for (const event of events) {
    const span = spanOfEvent(lookup, event, clock);
    if (span) rows.push({ event, ...span });
    else unpublished.push(event);
  }
  rows.sort((a, b) => a.start - b.start);

  const categories = meta.families.flatMap((family) => idsOf(family.categories));
  const placeAt = positions(idsOf(places), "place");
  const categoryAt = positions(categories, "event category");
  const claimantAt = positions(idsOf(claimants), "claimant");
  const familyAt = Int32Array.from(meta.families.flatMap((family, i) => family.categories.map(() => i)));
  const column = (read: (row: Row) => number) => Int32Array.from(rows, read);
  const category = column((row) => categoryAt(row.event.category));

  return {
    lookup,
    clock,
    events: rows.map((row) => row.event),
    start: column((row) => row.start),
    end: column((row) => row.end),
    dated: Uint8Array.from(rows, (row) => (isDated(row, clock) ? 1 : 0)),
    place: column((row) => placeAt(placeOfEvent(lookup, row.event))),
    family: category.map((position) => familyAt[position] ?? 0),
    category,
    claimant: column((row) => (row.event.claimant === null ? -1 : claimantAt(row.event.claimant))),
    families: meta.families,
    categories,
    unpublished,
  };
}

function isDated(row: Row, clock: Clock): boolean {
  return clock === "known" || (row.event.datePrecision === "day" && row.start === row.end);
}
