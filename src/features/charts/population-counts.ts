import type { Population } from "#dataset/records.ts";
import { type ChartChoice, chartRows, chosenScope } from "#features/charts/chart-rows.ts";
import type { Lookup } from "#model/lookup.ts";
import { populationsOf } from "#model/scope.ts";

/** A population of the metric on show, and how many claims its charts would have. Claims are counted, never what they say. */
export interface PopulationCount {
  readonly population: Population;
  readonly claims: number;
}

/** The populations that have claims in the choice, and the one on show even where it has none, in the order of the dataset. */
export function populationCounts(lookup: Lookup, choice: ChartChoice): readonly PopulationCount[] {
  const chosen = chosenScope(lookup, choice);
  if (!chosen) return [];
  return populationsOf(lookup, chosen.metric)
    .map((population) => {
      const rows = chartRows(lookup, { ...choice, population: population.id });
      const claims = rows?.places.flatMap(({ marks }) => marks.map((mark) => mark.claim.id)) ?? [];
      return { population, claims: new Set(claims).size };
    })
    .filter(({ population, claims }) => claims > 0 || population.id === chosen.population);
}
