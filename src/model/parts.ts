import type { Claim } from "#dataset/records.ts";
import { nearestPairs, type Pair } from "#model/comparisons.ts";
import { comparable, type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { saysSame } from "#model/figure-order.ts";
import { intervalOf, liesAbove } from "#model/interval.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeWithAncestors } from "#model/place-scope.ts";
import { type ClaimedScope, groupByScope, type Scope, scopeKey } from "#model/scope.ts";

/** Whether the days allow to hold a part against its whole: one day, or a running count of the part made no later. */
function daysAllow(part: Claim, whole: Claim): boolean {
  return part.asOf === whole.asOf || (part.cumulative && whole.cumulative && part.asOf < whole.asOf);
}

function exceeds(part: Claim, whole: Claim): boolean {
  const [inner, outer] = [intervalOf(part), intervalOf(whole)];
  return inner !== null && outer !== null && daysAllow(part, whole) && liesAbove(inner, outer);
}

/**
 * Of these claims those whose figure is larger than the whole that they are declared a part of, even with every allowance of
 * the hedges. Part and whole must both be among them.
 */
export function partsExceedingWhole(claims: readonly Claim[]): Discrepancy[] {
  return declaredParts(claims)
    .filter(([part, whole]) => comparable(part, whole) && exceeds(part, whole))
    .map(([part, whole]) => pairOf("part_exceeds_whole", part, whole));
}

function declaredParts(claims: readonly Claim[]): Pair[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((part): Pair[] => {
    const whole = part.partOf === null ? undefined : byId.get(part.partOf);
    return whole ? [[part, whole]] : [];
  });
}

/** Whether just one of population and place differs, and where it is the place, one lies in the other. */
function differsInOne(lookup: Lookup, a: Scope, b: Scope): boolean {
  if (a.metric !== b.metric) return false;
  if (a.place === b.place) return a.population !== b.population;
  if (a.population !== b.population) return false;
  const lies = (inner: Scope, outer: Scope) =>
    placeWithAncestors(lookup, inner.place).some((place) => place.id === outer.place);
  return lies(a, b) || lies(b, a);
}

/** The scopes of which nobody gives a number. */
function scopesInWords(claims: readonly Claim[]): ClaimedScope[] {
  return groupByScope(claims).filter((scope) => scope.claims.every((claim) => claim.value === null));
}

/** Two scopes in one text, whichever comes first. */
function pairKey(a: Scope, b: Scope): string {
  return [scopeKey(a), scopeKey(b)].sort().join();
}

/**
 * Pairs of one metric whose figures differ because they count other people or another place: no contradiction. These are the
 * declared parts with their wholes, and of every two scopes that no declared part joins, and that differ in population alone
 * or in place alone where one place holds the other, the figures whose days lie nearest to each other. Two cities side by
 * side are no pair. A group of which there are words alone stands beside the figures of all people (`total`) at its place.
 * The part comes first where one is declared, and the word before the figure. A figure that its claimant has replaced by another of these
 * claims is compared only where it is a declared part.
 */
export function differencesOfScope(lookup: Lookup, claims: readonly Claim[]): Discrepancy[] {
  const declared = declaredParts(claims);
  const joined = new Set(declared.map(([part, whole]) => pairKey(part, whole)));
  const apart = (a: Scope, b: Scope) => differsInOne(lookup, a, b) && !joined.has(pairKey(a, b));
  const replaced = new Set(claims.map((claim) => claim.supersedes));
  const scopes = groupByScope(claims.filter((claim) => claim.value !== null && !replaced.has(claim.id)));
  const beside = scopes.flatMap((scope, i) =>
    scopes
      .slice(i + 1)
      .filter((other) => apart(scope, other))
      .flatMap((other) => nearestPairs(scope.claims, other.claims)),
  );
  const everybody = scopes.filter((scope) => scope.population === "total");
  const inWords = scopesInWords(claims).flatMap((scope) =>
    everybody
      .filter((other) => other.place === scope.place && apart(scope, other))
      .flatMap((other) => nearestPairs(scope.claims, other.claims)),
  );
  return [...declared.filter(([part, whole]) => !exceeds(part, whole)), ...beside, ...inWords]
    .filter(([first, second]) => comparable(first, second) && !saysSame(first, second))
    .map(([first, second]) => pairOf("scope", first, second));
}
