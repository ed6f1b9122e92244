import type { Claim } from "#dataset/records.ts";
import { comparable, type Discrepancy, pairOf } from "#model/discrepancy.ts";
import { saysSame } from "#model/figure-order.ts";
import { groupBy } from "#model/group-by.ts";
import { intervalOf, liesAbove } from "#model/interval.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeWithAncestors } from "#model/place-scope.ts";

/** Whether the days allow to hold a part against its whole: one day, or a running count of the part made no later. */
function daysAllow(part: Claim, whole: Claim): boolean {
  return part.asOf === whole.asOf || (part.cumulative && whole.cumulative && part.asOf < whole.asOf);
}

function exceeds(part: Claim, whole: Claim): boolean {
  const [inner, outer] = [intervalOf(part), intervalOf(whole)];
  return inner !== null && outer !== null && daysAllow(part, whole) && liesAbove(inner, outer);
}

function isPart(part: Claim, whole: Claim): boolean {
  return part.partOf === whole.id;
}

/** Claims whose figure is larger than the whole that they are declared a part of, even with every allowance of the hedges. */
export function partsExceedingWhole(lookup: Lookup): Discrepancy[] {
  return lookup.dataset.claims.flatMap((part) => {
    const whole = part.partOf === null ? undefined : lookup.claim.get(part.partOf);
    return whole && comparable(part, whole) && exceeds(part, whole) ? [pairOf("part_exceeds_whole", part, whole)] : [];
  });
}

function isWord(claim: Claim): boolean {
  return claim.qualifier === "word_only";
}

/** Whether just one of population and place differs, and where it is the place, one lies in the other. */
function differsInOne(lookup: Lookup, a: Claim, b: Claim): boolean {
  if (a.place === b.place) return a.population !== b.population;
  if (a.population !== b.population) return false;
  const lies = (inner: Claim, outer: Claim) =>
    placeWithAncestors(lookup, inner.place).some((place) => place.id === outer.place);
  return lies(a, b) || lies(b, a);
}

/**
 * Pairs of one metric whose figures differ because they count other people or another place: no contradiction. These are the
 * declared parts with their wholes, and numbers of one as-of day that differ in population alone, or in place alone where one
 * place holds the other. Two cities side by side are no pair, nor is a word that is not declared a part. The part comes first
 * where one is declared.
 */
export function differencesOfScope(lookup: Lookup): Discrepancy[] {
  const { claims } = lookup.dataset;
  const declared = claims.flatMap((part) => {
    const whole = part.partOf === null ? undefined : lookup.claim.get(part.partOf);
    const plain = whole && comparable(part, whole) && !saysSame(part, whole) && !exceeds(part, whole);
    return plain ? [pairOf("scope", part, whole)] : [];
  });
  const sameDay = groupBy(claims, (claim) => JSON.stringify([claim.metric, claim.asOf]));
  const beside = [...sameDay.values()].flatMap((group) =>
    group.flatMap((first, i) =>
      group
        .slice(i + 1)
        .filter(
          (second) =>
            comparable(first, second) &&
            !isWord(first) &&
            !isWord(second) &&
            !saysSame(first, second) &&
            !isPart(first, second) &&
            !isPart(second, first) &&
            differsInOne(lookup, first, second),
        )
        .map((second) => pairOf("scope", first, second)),
    ),
  );
  return [...declared, ...beside];
}
