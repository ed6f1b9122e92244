import type { ScopeMarks } from "#features/charts/mark.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** Names people and place of a scope: "Security forces, Kazakhstan". */
export function useScopeName(lookup: Lookup): (scope: Pick<ScopeMarks, "population" | "place">) => string {
  const { t, name } = useText();
  return ({ population, place }) =>
    t("charts.scope", {
      population: name(lookup.population.get(population)?.label),
      place: name(lookup.place.get(place)?.name),
    });
}
