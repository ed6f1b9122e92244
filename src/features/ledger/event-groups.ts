import type { Day } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import { spanOfEvent } from "#model/clock.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";

/**
 * Events that stand together in the list: those over before the timeline begins (`earlier`), those that begin on one day of
 * it (`day`), those that began before the range and last into it (`begun`), and those of which the texts give no day
 * (`undated`). On the clock of publication every event has a day.
 */
export interface EventGroup {
  readonly kind: "earlier" | "day" | "begun" | "undated";
  /** Null but for `day`. */
  readonly day: Day | null;
  readonly events: readonly EventRecord[];
  /** Those that begin on the day of the group and last longer. */
  readonly lasting: readonly EventRecord[];
}

interface Options {
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly range: Range;
}

type Bin = Pick<EventGroup, "kind" | "day"> & { readonly list: "events" | "lasting" };

function binOf(event: EventRecord, { lookup, clock, range }: Options): Bin | null {
  const span = spanOfEvent(lookup, event, clock);
  if (!span) return null;
  const { coverage } = lookup.dataset.meta;
  const lasts = span.start !== span.end;
  if (span.end < coverage.from) return { kind: "earlier", day: null, list: "events" };
  if (lasts && event.datePrecision !== "range" && event.datePrecision !== "day") {
    return { kind: "undated", day: null, list: "events" };
  }
  const first = range.from === null ? coverage.from : Math.max(range.from, coverage.from);
  if (span.start < first) return { kind: "begun", day: null, list: "events" };
  return { kind: "day", day: span.start, list: lasts ? "lasting" : "events" };
}

const ORDER = { earlier: 0, day: 1, begun: 2, undated: 3 } as const;

/** Sorts events into the groups of a list; every event that stands on a day of the clock is in exactly one, in its order. */
export function groupByDay(events: readonly EventRecord[], options: Options): readonly EventGroup[] {
  const groups = new Map<string, EventGroup & Record<"events" | "lasting", EventRecord[]>>();
  for (const event of events) {
    const bin = binOf(event, options);
    if (!bin) continue;
    const key = `${bin.kind} ${bin.day}`;
    const group = groups.get(key) ?? { kind: bin.kind, day: bin.day, events: [], lasting: [] };
    groups.set(key, group);
    group[bin.list].push(event);
  }
  return [...groups.values()].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.day ?? 0) - (b.day ?? 0));
}

/** The events of one place, in their order. */
export interface PlaceGroup {
  readonly place: string;
  readonly events: readonly EventRecord[];
}

/** Sorts events by the place that they are told of, in the order of the dataset's places; every event is in exactly one group. */
export function groupByPlace(events: readonly EventRecord[], lookup: Lookup): readonly PlaceGroup[] {
  return lookup.dataset.places.flatMap((place) => {
    const here = events.filter((event) => event.place === place.id);
    return here.length > 0 ? [{ place: place.id, events: here }] : [];
  });
}
