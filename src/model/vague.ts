import type { Claim } from "#dataset/records.ts";
import { type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { groupByScope } from "#model/scope.ts";

/** The claims of the day nearest to `day`; of two days as near, the earlier one's. */
function nearest(day: number, claims: readonly Claim[]): readonly Claim[] {
  const distance = (claim: Claim) => Math.abs(claim.asOf - day);
  const shortest = Math.min(...claims.map(distance));
  const closest = claims.filter((claim) => distance(claim) === shortest);
  const first = Math.min(...closest.map((claim) => claim.asOf));
  return closest.filter((claim) => claim.asOf === first);
}

/**
 * Words ("dozens") beside the numbers of the same scope: each word with the numbers of the nearest as-of day. It says that
 * one account is vaguer, never whether the word fits the number.
 */
export function wordsBesideNumbers(claims: readonly Claim[]): Discrepancy[] {
  return groupByScope(claims).flatMap((scope) => {
    const numbers = scope.claims.filter((claim) => claim.value !== null);
    return scope.claims
      .filter((claim) => claim.qualifier === "word_only")
      .flatMap((word) => nearest(word.asOf, numbers).map((number) => pairOf("vague", word, number)));
  });
}
