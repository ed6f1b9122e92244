import type { Claim } from "#dataset/records.ts";
import { figuresOf } from "#model/figures.ts";
import { EVERYTHING } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { defaultScope } from "#model/scope.ts";

const HEADLINE_METRICS = 3;

/**
 * The claims to tell first where there is no room for all: of the first metrics of the dataset, each in the scope where a
 * reader starts, what every claimant said last and has not taken back. None is chosen before another.
 */
export function headlineClaims(lookup: Lookup): readonly Claim[] {
  return figuresOf(lookup, EVERYTHING)
    .slice(0, HEADLINE_METRICS)
    .flatMap(({ metric, populations }) => {
      const start = defaultScope(lookup, metric.id, null);
      return populations
        .filter(({ population }) => population.id === start?.population)
        .flatMap(({ places }) => places)
        .filter(({ place }) => place.id === start?.place)
        .flatMap(({ standing }) => standing);
    });
}
