import type { Filter } from "#model/filter.ts";

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

const TRIED: readonly Obstacle[] = ["days", "text", "publications", "claimants", "categories", "places"];

/** The first choice that, given up alone, lets an event in; "several" where no single one does. For a filter that keeps none. */
export function obstacleOf(filter: Filter, keepsAny: (filter: Filter) => boolean): Obstacle {
  return TRIED.find((obstacle) => keepsAny(without(filter, obstacle))) ?? "several";
}

/** What to say of it: that choice where no event is among what it alone lets in, else that several together keep every event out. */
export function reasonOf(filter: Filter, keepsAny: (filter: Filter) => boolean): Obstacle {
  const obstacle = obstacleOf(filter, keepsAny);
  const alone = TRIED.filter((other) => other !== obstacle).reduce(without, filter);
  return keepsAny(alone) ? "several" : obstacle;
}
