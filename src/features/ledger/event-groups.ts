import type { Day } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import { spanOfEvent } from "#model/clock.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";

/**
 * The events that begin on one day, apart by how well that day is known. `earlier` were over before the timeline begins;
 * `begun` reach into the range from before it; of a `day` the event is told to begin then, of the `undated` the texts only
 * allow that it was then or later.
 */
export interface DayGroup {
  readonly kind: "earlier" | "begun" | "day";
  /** Null for the groups that hold several days. */
  readonly day: Day | null;
  readonly dated: readonly EventRecord[];
  readonly lasting: readonly EventRecord[];
  readonly undated: readonly EventRecord[];
}

interface Options {
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly range: Range;
}

interface Bin {
  readonly kind: DayGroup["kind"];
  readonly day: Day | null;
}

function binOf(event: EventRecord, { lookup, clock, range }: Options): Bin | null {
  const span = spanOfEvent(lookup, event, clock);
  if (!span) return null;
  const { coverage } = lookup.dataset.meta;
  if (span.end < coverage.from) return { kind: "earlier", day: null };
  const first = range.from === null ? coverage.from : Math.max(range.from, coverage.from);
  return span.start < first ? { kind: "begun", day: null } : { kind: "day", day: span.start };
}

function precisionOf(event: EventRecord, { kind }: Bin, clock: Clock): "dated" | "lasting" | "undated" {
  if (kind !== "day" || clock === "known") return "dated";
  if (event.datePrecision === "day") return "dated";
  return event.datePrecision === "range" ? "lasting" : "undated";
}

const ORDER = { earlier: 0, begun: 1, day: 2 } as const;

/** Sorts events into the groups of a list; every event that stands on a day of the clock is in exactly one, in its order. */
export function groupByDay(events: readonly EventRecord[], options: Options): readonly DayGroup[] {
  const groups = new Map<string, DayGroup & Record<"dated" | "lasting" | "undated", EventRecord[]>>();
  for (const event of events) {
    const bin = binOf(event, options);
    if (!bin) continue;
    const key = `${bin.kind} ${bin.day}`;
    const group = groups.get(key) ?? { ...bin, dated: [], lasting: [], undated: [] };
    groups.set(key, group);
    group[precisionOf(event, bin, options.clock)].push(event);
  }
  return [...groups.values()].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.day ?? 0) - (b.day ?? 0));
}

/** The events of one place, in their order. */
export interface PlaceGroup {
  readonly place: string;
  readonly events: readonly EventRecord[];
}

/** Sorts events by place, in the order of the dataset's places; every event is in exactly one group. */
export function groupByPlace(events: readonly EventRecord[], lookup: Lookup): readonly PlaceGroup[] {
  return lookup.dataset.places.flatMap((place) => {
    const here = events.filter((event) => event.place === place.id);
    return here.length > 0 ? [{ place: place.id, events: here }] : [];
  });
}
