import type { Claim } from "#dataset/records.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { scopeKey } from "#model/scope.ts";

/** A claim that tells whom and where a discrepancy is about; null where its claims differ in that. */
export function sharedScope(lookup: Lookup, { claims }: Discrepancy): Claim | null {
  const found = claims.flatMap((id) => lookup.claim.get(id) ?? []);
  const [first, ...others] = found;
  if (first === undefined) return null;
  return others.every((other) => scopeKey(other) === scopeKey(first)) ? first : null;
}
