import { spanOfEvent } from "#model/clock.ts";
import type { Filter } from "#model/filter.ts";
import { keepEvent } from "#model/filter-events.ts";
import type { Lookup } from "#model/lookup.ts";
import { overlaps } from "#model/range.ts";

/** What keeps every event out: the days, one of the other choices, or several together. */
export type Obstacle = "days" | "text" | "publications" | "claimants" | "categories" | "places" | "several";

/** The filter without one of its choices. */
export function without(filter: Filter, obstacle: Obstacle): Filter {
  const days = { from: null, to: null };
  if (obstacle === "days") return { ...filter, ...days };
  if (obstacle === "text") return { ...filter, text: "" };
  if (obstacle === "several") {
    return { ...filter, ...days, text: "", publications: [], claimants: [], categories: [], places: [] };
  }
  return { ...filter, [obstacle]: [] };
}

function keepsAny(lookup: Lookup, filter: Filter): boolean {
  const keep = keepEvent(lookup, filter);
  return lookup.dataset.events.some((event) => {
    const span = spanOfEvent(lookup, event, filter.clock);
    return span !== null && overlaps(filter, span.start, span.end) && keep(event);
  });
}

const TRIED: readonly Obstacle[] = ["days", "text", "publications", "claimants", "categories", "places"];

/** The first choice that, given up alone, lets an event in; "several" where no single one does. For a filter that keeps none. */
export function obstacleOf(lookup: Lookup, filter: Filter): Obstacle {
  return TRIED.find((obstacle) => keepsAny(lookup, without(filter, obstacle))) ?? "several";
}
