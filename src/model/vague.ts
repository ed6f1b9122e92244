import type { Claim } from "#dataset/records.ts";
import { nearestTo } from "#model/comparisons.ts";
import { type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { groupByScope } from "#model/scope.ts";

/**
 * Words ("dozens") beside the numbers of the same scope: each word with the numbers of the nearest as-of day. It says that
 * one account is vaguer, never whether the word fits the number.
 */
export function wordsBesideNumbers(claims: readonly Claim[]): Discrepancy[] {
  return groupByScope(claims).flatMap((scope) => {
    const numbers = scope.claims.filter((claim) => claim.value !== null);
    return scope.claims
      .filter((claim) => claim.qualifier === "word_only")
      .flatMap((word) => nearestTo(word.asOf, numbers).map((number) => pairOf("vague", word, number)));
  });
}
