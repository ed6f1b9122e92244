import { scopeName } from "#evidence/scope-name.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Scope } from "#model/scope.ts";
import { useText } from "#ui/text-context.tsx";

/** Names the people and the place of a scope in the words of the page. */
export function useScopeName(lookup: Lookup): (scope: Pick<Scope, "population" | "place">) => string {
  const text = useText();
  return (scope) => scopeName(text, lookup, scope);
}
