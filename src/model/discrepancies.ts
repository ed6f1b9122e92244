import { citationsUpTo } from "#model/clock.ts";
import { disagreements } from "#model/disagreements.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { falls } from "#model/falls.ts";
import type { Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { garbledCitations } from "#model/garbled.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { differencesOfScope, partsExceedingWhole } from "#model/parts.ts";
import { wordsBesideNumbers } from "#model/vague.ts";

/** The kinds in the order in which they are shown: contradictions, then slips of print, then what only looks like one. */
export const DISCREPANCY_KINDS = ["disagree", "part_exceeds_whole", "falls", "garbled", "vague", "scope"] as const;

/** Whether the two claims cannot both be right. A fall that its hedge allows is none, nor is a difference of scope. */
export function isContradiction(discrepancy: Discrepancy): boolean {
  const { kind } = discrepancy;
  if (kind === "garbled" || kind === "scope" || kind === "vague") return false;
  return discrepancy.reason.excluded;
}

function inOrder(lookup: Lookup, found: readonly Discrepancy[]): Discrepancy[] {
  const metric = new Map(lookup.dataset.meta.metrics.map(({ id }, i) => [id, i]));
  const claim = new Map(lookup.dataset.claims.map(({ id }, i) => [id, i]));
  const keys = (one: Discrepancy) => [
    DISCREPANCY_KINDS.indexOf(one.kind),
    isContradiction(one) ? 0 : 1,
    metric.get(one.metric) ?? metric.size,
    ...one.claims.map((id) => claim.get(id) ?? claim.size),
  ];
  return found
    .map((one) => ({ one, keys: keys(one) }))
    .sort((a, b) => a.keys.map((key, i) => key - (b.keys[i] ?? key)).find((difference) => difference !== 0) ?? 0)
    .map(({ one }) => one);
}

/**
 * Every discrepancy of a dataset, whatever the filter, each named once, in a fixed order: by kind (`DISCREPANCY_KINDS`), then
 * contradictions first, then by metric and by the order of the claims. The same array for the same lookup.
 */
export const discrepanciesOf: (lookup: Lookup) => readonly Discrepancy[] = oncePer((lookup: Lookup) => {
  const { claims } = lookup.dataset;
  return inOrder(lookup, [
    ...disagreements(claims),
    ...partsExceedingWhole(lookup),
    ...falls(claims),
    ...garbledCitations(lookup),
    ...wordsBesideNumbers(claims),
    ...differencesOfScope(lookup),
  ]);
});

/**
 * The discrepancies that a reader at the end of the filter's range could see, in the same order: those all of whose claims
 * match the filter and were made by then, and of garbled prints those that count by then (`citationsUpTo`).
 */
export function discrepanciesUpTo(lookup: Lookup, filter: Filter): Discrepancy[] {
  const ids = new Set(claimsUpTo(lookup, filter).map((claim) => claim.id));
  const isPrinted = ({ citation, claims }: Discrepancy) =>
    citation === null || citationsUpTo(lookup, claims[0], filter).includes(citation);
  return discrepanciesOf(lookup).filter((one) => one.claims.every((id) => ids.has(id)) && isPrinted(one));
}

/** Those discrepancies that name the claim, in the same order. */
export function discrepanciesOfClaim(discrepancies: readonly Discrepancy[], claimId: string): Discrepancy[] {
  return discrepancies.filter((discrepancy) => discrepancy.claims.some((id) => id === claimId));
}
