import type { Lookup } from "#model/lookup.ts";
import type { Scope } from "#model/scope.ts";
import { useText } from "#ui/text-context.tsx";

/** Names the people and the place of a scope: "Security forces, Kazakhstan". */
export function useScopeName(lookup: Lookup): (scope: Pick<Scope, "population" | "place">) => string {
  const { t, name } = useText();
  return ({ population, place }) =>
    t("scope.name", {
      population: name(lookup.population.get(population)?.label),
      place: name(lookup.place.get(place)?.name),
    });
}
