import type { Day } from "#dataset/day.ts";
import type { EventRecord, Publication } from "#dataset/records.ts";
import { ALL_DAYS, type Coverage, openEnds } from "#features/timeline/day-range.ts";
import { binsOfBoth } from "#model/bins-of.ts";
import { spanOfEvent } from "#model/clock.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";

const MAX_EDITIONS = 2;

/** A range worth a press, worked out from the dataset. */
export type Preset =
  | { readonly kind: "all"; readonly range: Range }
  | { readonly kind: "busiest"; readonly range: Range; readonly day: Day; readonly count: number }
  | {
      readonly kind: "printed";
      readonly range: Range;
      readonly day: Day;
      readonly publications: readonly Publication[];
    };

/** The day that an event is dated to; null for one that lasts, or is dated only to a span. */
function datedDay(lookup: Lookup, event: EventRecord, clock: Clock): Day | null {
  const span = spanOfEvent(lookup, event, clock);
  const dated = clock === "known" || event.datePrecision === "day";
  return span !== null && dated && span.start === span.end ? span.start : null;
}

/** The day within the coverage that most events are dated to, the earliest of equals; null where none is dated to a day. */
export function busiestDay(lookup: Lookup, clock: Clock): { day: Day; count: number } | null {
  const { events, meta } = lookup.dataset;
  const counts = new Map<Day, number>();
  for (const event of events) {
    const day = datedDay(lookup, event, clock);
    if (day === null || day < meta.coverage.from || day > meta.coverage.to) continue;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  let best: { day: Day; count: number } | null = null;
  for (const [day, count] of counts) {
    if (best === null || count > best.count || (count === best.count && day < best.day)) best = { day, count };
  }
  return best;
}

/** Publications by the day that they came out, in the order of days. */
export function editions(publications: readonly Publication[]): { day: Day; publications: Publication[] }[] {
  const byDay = new Map<Day, Publication[]>();
  for (const publication of publications) {
    const day = byDay.get(publication.published);
    if (day) day.push(publication);
    else byDay.set(publication.published, [publication]);
  }
  return [...byDay].map(([day, list]) => ({ day, publications: list })).sort((a, b) => a.day - b.day);
}

function spread<T>(items: readonly T[], limit: number): T[] {
  if (items.length <= limit) return [...items];
  const picked = Array.from({ length: limit }, (_, i) => Math.round((i * (items.length - 1)) / (limit - 1)));
  return items.filter((_, index) => picked.includes(index));
}

/**
 * All days, the busiest day, and "up to a publication day" for at most two such days, the first and the last but one: on the
 * last, all that the dataset holds had been printed. Publication days outside the coverage are left out.
 */
export function presetsOf(lookup: Lookup, clock: Clock): Preset[] {
  const { dataset } = lookup;
  const coverage: Coverage = dataset.meta.coverage;
  const presets: Preset[] = [{ kind: "all", range: ALL_DAYS }];
  const busiest = busiestDay(lookup, clock);
  if (busiest && coverage.from < coverage.to) {
    const range = openEnds({ from: busiest.day, to: busiest.day }, coverage, binsOfBoth(lookup));
    presets.push({ kind: "busiest", range, ...busiest });
  }
  const inside = editions(dataset.publications)
    .slice(0, -1)
    .filter(({ day }) => day >= coverage.from && day < coverage.to);
  for (const { day, publications } of spread(inside, MAX_EDITIONS)) {
    presets.push({ kind: "printed", range: { from: null, to: day }, day, publications });
  }
  return presets;
}
