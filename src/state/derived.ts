import { useDeferredValue } from "react";
import type { Day } from "#dataset/day.ts";
import { cubeOf, type EventCube } from "#model/event-cube.ts";
import { type EventIndex, indexEvents } from "#model/event-index.ts";
import type { Clock, Filter } from "#model/filter.ts";
import { keepEvent } from "#model/filter-events.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { lookupOn } from "#model/place-names.ts";
import type { MarkLevel } from "#model/place-scope.ts";
import { useView } from "#state/use-view.ts";
import { filterOf, type View } from "#state/view.ts";

const REMEMBERED_CUBES = 12;

interface CubeOptions {
  /** Count every place, as the map does when it shows one place among the others. */
  readonly anyPlace?: boolean;
  /** Count sites on their city (the default), or each on its own. */
  readonly level?: MarkLevel;
}

const indexesOf = oncePer((lookup: Lookup) => {
  const indexes: Partial<Record<Clock, EventIndex>> = {};
  return (clock: Clock): EventIndex => (indexes[clock] ??= indexEvents(lookup, clock));
});

const cubesOf = oncePer((_lookup: Lookup) => new Map<string, EventCube>());

let lastFilter: { readonly key: string; readonly filter: Filter } | null = null;

/** The filter of a view; a view that selects the same records gives the same object. */
export function viewFilter(view: View): Filter {
  const filter = filterOf(view);
  const key = JSON.stringify(filter);
  if (lastFilter?.key !== key) lastFilter = { key, filter };
  return lastFilter.filter;
}

/** The event counts of a view, whatever its range: the same object for as long as only the range moves. */
export function eventCube(lookup: Lookup, view: View, options: CubeOptions = {}): EventCube {
  const { anyPlace = false, level = "city" } = options;
  const filter: Filter = { ...filterOf(view), from: null, to: null, ...(anyPlace ? { places: [] } : {}) };
  const key = JSON.stringify([filter, level]);
  const cubes = cubesOf(lookup);
  const known = cubes.get(key);
  if (known) return known;
  const cube = cubeOf(indexesOf(lookup)(filter.clock), keepEvent(lookup, filter), level);
  const [oldest] = cubes.keys();
  if (cubes.size >= REMEMBERED_CUBES && oldest !== undefined) cubes.delete(oldest);
  cubes.set(key, cube);
  return cube;
}

/** The filter in force; changes with every step of the slider. */
export function useFilter(): Filter {
  return useView(viewFilter);
}

/** The filter in force, let lag while the slider moves: for lists and charts. */
export function useDeferredFilter(): Filter {
  return useDeferredValue(useFilter());
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
