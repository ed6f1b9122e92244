import { COUNTS, type Count } from "#dataset/counts.ts";
import type { Column } from "#dataset/event-archive.ts";
import { type CountCube, countCube, type PlaceCount } from "#model/count-cube.ts";
import type { EventIndex } from "#model/event-index.ts";
import type { Kept } from "#model/event-rows.ts";
import type { Lookup } from "#model/lookup.ts";
import type { MarkLevel } from "#model/mark-level.ts";
import { oncePer } from "#model/once-per.ts";
import type { Range } from "#model/range.ts";

/** What records count of people, each in a column of its own that adds up over them. */
export const MEASURES = ["killed", "injured", "detained"] as const;
export type Measure = (typeof MEASURES)[number];

/** The counts of a measure: the ends of a range and the figure between them. Killed are the only ones that have all three. */
const COUNTS_OF: Readonly<Record<Measure, { readonly low?: Count; readonly best: Count; readonly high?: Count }>> = {
  killed: { low: "killedLow", best: "killedBest", high: "killedHigh" },
  injured: { best: "injured" },
  detained: { best: "detained" },
};

/** People whom the records of a selection count, added up in all the ways in which its events are counted. */
export interface PeopleCube {
  /** The best estimates; where no record gives any, the low or else the high ends. */
  readonly best: CountCube;
  /** The low and the high ends, each added up by itself; null where the records give no two ends. */
  readonly ends: EndsOf<CountCube> | null;
}

/** Low and high ends of what is counted. */
export interface EndsOf<Counted> {
  readonly low: Counted;
  readonly high: Counted;
  /** The records that state some of estimate and ends without the others; null where there are none. */
  readonly partial: Counted | null;
}

/** Which counts any record of a dataset states. */
const statedIn = oncePer(
  ({ archive, dataset }: Lookup): ReadonlySet<Count> =>
    new Set(
      COUNTS.filter((count) =>
        archive ? archive.sums[count] !== undefined : dataset.events.some((event) => event[count] !== null),
      ),
    ),
);

/** The measures that records of a dataset count themselves; none where they count nobody. */
export const measuresIn = oncePer((lookup: Lookup): readonly Measure[] =>
  MEASURES.filter((measure) => Object.values(COUNTS_OF[measure]).some((count) => statedIn(lookup).has(count))),
);

/** Entry to the people of its events that are kept; null where some of an entry are kept whose sum only is known. */
function peopleIn(index: EventIndex, { kept }: Kept, count: Count): Column | null {
  const { events, sums, n, archived } = index;
  const people = new Int32Array(kept.length);
  const sum = sums?.[count]?.sum;
  for (let entry = 0; entry < kept.length; entry++) {
    if (kept[entry] === 0) continue;
    if (kept[entry] !== n[entry]) return null;
    people[entry] = events ? (events[entry]?.[count] ?? 0) : (sum?.[archived(entry)] ?? 0);
  }
  return people;
}

/** Entry to how many of its events that are kept state some of these counts and not the others; null where none does. */
function partialIn({ events, sums, archived }: EventIndex, { kept }: Kept, counts: readonly Count[]): Column | null {
  const partial = new Int32Array(kept.length);
  let any = false;
  for (let entry = 0; entry < kept.length; entry++) {
    if (kept[entry] === 0) continue;
    const stated = counts.map((count) => {
      if (events) return (events[entry]?.[count] ?? null) === null ? 0 : 1;
      return sums?.[count]?.stated[archived(entry)] ?? 0;
    });
    partial[entry] = Math.max(...stated) - Math.min(...stated);
    any ||= partial[entry] !== 0;
  }
  return any ? partial : null;
}

/** Adds up the people of one measure over what is kept; null where no record counts them, or it cannot be told. */
export function peopleCube(
  index: EventIndex,
  kept: Kept,
  { measure, level }: { readonly measure: Measure; readonly level: MarkLevel },
): PeopleCube | null {
  const { low, best, high } = COUNTS_OF[measure];
  const counts = Object.values(COUNTS_OF[measure]).filter((count) => statedIn(index.lookup).has(count));
  const cubeOf = (count: Count | undefined): CountCube | null => {
    const people = count !== undefined && statedIn(index.lookup).has(count) ? peopleIn(index, kept, count) : null;
    return people && countCube(index, people, level);
  };
  const [least, most] = [cubeOf(low), cubeOf(high)];
  const middle = cubeOf(best) ?? least ?? most;
  if (!middle) return null;
  if (!least || !most) return { best: middle, ends: null };
  const partial = partialIn(index, kept, counts);
  return { best: middle, ends: { low: least, high: most, partial: partial && countCube(index, partial, level) } };
}

/** The low and the high end of a range, each added up by itself. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * The ends around a sum; null where they are no range around it: both are the sum, or some of the records state an estimate
 * without ends, or ends without an estimate, so that these are of fewer records than the sum, or of others.
 */
export function endsAround({ low, high, partial }: EndsOf<number>): Ends | null {
  return partial || low >= high ? null : { low, high };
}

/** What a mark stands for, and the ends around it. */
export interface PlacePeople extends PlaceCount {
  readonly ends: Ends | null;
  /** Whether the records state some of estimate and ends without the others, so that no range can be told. */
  readonly partial: boolean;
}

/** The people counted at each mark that has any, with the ends around them: all marks, or those named. */
export function placePeople({ best, ends }: PeopleCube, range: Range, among?: readonly string[]): PlacePeople[] {
  const counts = best.placeCounts(range, among);
  if (!ends) return counts.map((count) => ({ ...count, ends: null, partial: false }));
  const ids = counts.map(({ placeId }) => placeId);
  const byPlace = (cube: CountCube | null) => {
    const totals = new Map(cube?.placeCounts(range, ids).map((each) => [each.placeId, each.total]));
    return (placeId: string) => totals.get(placeId) ?? 0;
  };
  const [low, high, partial] = [byPlace(ends.low), byPlace(ends.high), byPlace(ends.partial)];
  return counts.map((count) => {
    const { placeId } = count;
    const around = { low: low(placeId), high: high(placeId), partial: partial(placeId) };
    return { ...count, ends: endsAround(around), partial: around.partial > 0 };
  });
}
