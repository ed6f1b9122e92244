import type { CountCube } from "#model/count-cube.ts";
import type { EventCube } from "#model/event-cube.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { type Measure, measuresIn, type PeopleCube, type PlacePeople, placePeople } from "#model/people-cube.ts";
import type { Range } from "#model/range.ts";
import { type CubeOptions, eventCube } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import type { Counted, View } from "#state/view.ts";

/** What map and timeline count. */
export interface ShownCounts {
  /** Null where events are counted. */
  readonly measure: Measure | null;
  readonly counts: CountCube;
  /** The ends of what is counted of people; null for events, and where no record gives two. */
  readonly ends: PeopleCube["ends"];
}

/** The people that a view asks for; null where it asks for events, or the dataset does not count them. */
export function measureOf(lookup: Lookup, { count }: Pick<View, "count">): Measure | null {
  return measuresIn(lookup).find((measure) => measure === count) ?? null;
}

const shownOf = oncePer((_cube: EventCube) => new Map<Counted, ShownCounts>());

function shownIn(cube: EventCube, measure: Measure | null): ShownCounts {
  const people = measure === null ? null : cube.people(measure);
  return people ? { measure, counts: people.best, ends: people.ends } : { measure: null, counts: cube, ends: null };
}

/**
 * What is counted under a view, the same object for as long as only its range moves. Events, too, where people are asked for
 * that cannot be told: an archive that is searched knows their sums of whole groups of records only.
 */
export function shownCounts(lookup: Lookup, view: View, options: CubeOptions = {}): ShownCounts {
  const cube = eventCube(lookup, view, options);
  const measure = measureOf(lookup, view);
  const remembered = shownOf(cube);
  const known = remembered.get(measure ?? "events") ?? shownIn(cube, measure);
  remembered.set(measure ?? "events", known);
  return known;
}

/** What is counted under the view in force. */
export function useShownCounts(lookup: Lookup, options: CubeOptions = {}): ShownCounts {
  return useView((view) => shownCounts(lookup, view, options));
}

/** The marks that stand for anything in a range: all, or those named. */
export function shownPlaces({ counts, ends }: ShownCounts, range: Range, among?: readonly string[]): PlacePeople[] {
  return placePeople({ best: counts, ends }, range, among);
}
