import { useDeferredValue, useSyncExternalStore } from "react";
import type { Day } from "#dataset/day.ts";
import { indexArchive } from "#model/archive-index.ts";
import { cubeOf, type EventCube } from "#model/event-cube.ts";
import { indexEvents } from "#model/event-index.ts";
import type { Kept } from "#model/event-rows.ts";
import type { Clock, Filter } from "#model/filter.ts";
import { countKept, keptEvents, keptInArchive } from "#model/kept-events.ts";
import type { Lookup } from "#model/lookup.ts";
import type { MarkLevel } from "#model/mark-level.ts";
import { oncePer } from "#model/once-per.ts";
import { lookupOn } from "#model/place-names.ts";
import { afterRest } from "#state/after-rest.ts";
import { foundRows, isSearching, wordsFound } from "#state/archive-search.ts";
import { calmFilter } from "#state/calm-filter.ts";
import { useSession, useView } from "#state/use-view.ts";
import { filterOf, type View } from "#state/view.ts";
import { viewStore } from "#state/view-store.ts";

const REMEMBERED_CUBES = 12;
/** A cube of an archive takes some megabytes. */
const REMEMBERED_OF_ARCHIVE = 4;

export interface CubeOptions {
  /** Count every place, as the map does when it shows one place among the others. */
  readonly anyPlace?: boolean;
  /** Count sites on their city (the default), or each on its own. */
  readonly level?: MarkLevel;
}

/** The events of a dataset on a clock, and what a filter keeps of them. */
interface Asked {
  readonly index: Parameters<typeof cubeOf>[0];
  readonly kept: (filter: Filter) => Kept;
}

function asked(lookup: Lookup, clock: Clock): Asked {
  if (lookup.archive) {
    const index = indexArchive(lookup, lookup.archive, clock);
    return { index, kept: (filter) => keptInArchive(index, filter, foundRows(lookup.archive)) };
  }
  const index = indexEvents(lookup, clock);
  return { index, kept: (filter) => keptEvents(index, filter) };
}

const askedOf = oncePer((lookup: Lookup) => {
  const known: Partial<Record<Clock, Asked>> = {};
  return (clock: Clock): Asked => (known[clock] ??= asked(lookup, clock));
});

const keptOf = oncePer((_lookup: Lookup) => new Map<string, Kept>());

/** What a filter keeps, whatever its range: asked once for the cubes of all levels. */
function keptUnder(lookup: Lookup, filter: Filter, key: string): Kept {
  const remembered = keptOf(lookup);
  const known = remembered.get(key);
  if (known) return known;
  const kept = askedOf(lookup)(filter.clock).kept(filter);
  remember(remembered, { key, value: kept, most: 3 });
  return kept;
}

function remember<T>(among: Map<string, T>, { key, value, most }: { key: string; value: T; most: number }): void {
  const [oldest] = among.keys();
  if (among.size >= most && oldest !== undefined) among.delete(oldest);
  among.set(key, value);
}

const cubesOf = oncePer((_lookup: Lookup) => new Map<string, EventCube>());

/** Views to filters; a view that asks for the same gives the same object. */
function stableFilter(read: (view: View) => Filter): (view: View) => Filter {
  let last: { readonly view: View; readonly key: string; readonly filter: Filter } | null = null;
  return (view) => {
    if (last?.view === view) return last.filter;
    const asked = read(view);
    const key = JSON.stringify(asked);
    const filter = last?.key === key ? last.filter : asked;
    last = { view, key, filter };
    return filter;
  };
}

/** The filter of a view; a view that selects the same records gives the same object. */
export const viewFilter = stableFilter(filterOf);

/** The filter of a view without its range: the same object for as long as only that moves. */
export const filterOfAllDays = stableFilter((view) => ({ ...filterOf(view), from: null, to: null }));

/** The same of any place. */
const filterOfAllDaysAnywhere = stableFilter((view) => ({ ...filterOfAllDays(view), places: [] }));

/** A filter as a key, written once for each: all that counts asks for it in every step. */
const keyOfFilter = oncePer((filter: Filter) => JSON.stringify(filter));

/** The event counts of a view, whatever its range: the same object for as long as only the range moves. */
export function eventCube(lookup: Lookup, view: View, options: CubeOptions = {}): EventCube {
  const { anyPlace = false, level = "city" } = options;
  const filter = (anyPlace ? filterOfAllDaysAnywhere : filterOfAllDays)(view);
  const searched = lookup.archive !== null && filter.text !== "";
  const found = searched ? JSON.stringify(wordsFound(lookup.archive, filter.text)) : "";
  const selection = `${keyOfFilter(filter)} ${found}`;
  const key = `${level} ${selection}`;
  const cubes = cubesOf(lookup);
  const known = cubes.get(key);
  if (known) return known;
  const cube = cubeOf(askedOf(lookup)(filter.clock).index, keptUnder(lookup, filter, selection), level);
  remember(cubes, { key, value: cube, most: lookup.archive ? REMEMBERED_OF_ARCHIVE : REMEMBERED_CUBES });
  return cube;
}

/** How many events of the dataset a filter keeps, in its range. */
export function countUnder(lookup: Lookup, filter: Filter): number {
  const { index, kept } = askedOf(lookup)(filter.clock);
  return countKept(index, kept(filter), filter);
}

/** Whether words are looked for in an archive, or could not be; null where the counts hold. */
export function useArchiveSearch({ archive }: Lookup): "searching" | "search_failed" | null {
  const q = useView((view) => view.q);
  const failed = useSession((session) => session.searchFailed);
  const searching = useSession(() => archive !== null && isSearching(archive, q));
  if (searching) return "searching";
  return archive !== null && failed && q !== "" ? "search_failed" : null;
}

/** The filter in force; changes with every step of the slider. */
export function useFilter(): Filter {
  return useView(viewFilter);
}

const calm = calmFilter(viewStore, {
  filterIn: ({ view }) => viewFilter(view),
  afterRest,
});

/** The filter in force where nothing moves; while the slider does, the one of its last pause. */
export function useCalmFilter(): Filter {
  return useSyncExternalStore(calm.subscribe, calm.get, calm.get);
}

/** The same, let lag behind what is more urgent: for lists and charts. */
export function useDeferredFilter(): Filter {
  return useDeferredValue(useCalmFilter());
}

/** The event counts of the view; rebuilt when a filter changes, never when only the range does. */
export function useEventCube(lookup: Lookup, options: CubeOptions = {}): EventCube {
  return useView((view) => eventCube(lookup, view, options));
}

/** The dataset with its places under the names in force at the end of the range; mostly the one that was given. */
export function useLookupOfRange(lookup: Lookup): Lookup {
  const { coverage } = lookup.dataset.meta;
  return useView((view) => lookupOn(lookup, Math.min(view.to ?? coverage.to, coverage.to) as Day));
}
