import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Scope } from "#model/scope.ts";

/** Names the people and the place of a scope: "Security forces, Kazakhstan". */
export function scopeName({ t, name }: Text, lookup: Lookup, scope: Pick<Scope, "population" | "place">): string {
  return t("scope.name", {
    population: name(lookup.population.get(scope.population)?.label),
    place: name(lookup.place.get(scope.place)?.name),
  });
}
