import type { Claim } from "#dataset/records.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { type Scope, scopeKey } from "#model/scope.ts";

/** Claims that are compared on one value axis, with what the comparison finds. All are of one metric and one unit. */
export interface Block {
  readonly key: string;
  /** What all the claims speak of; null where they speak of different people or places. */
  readonly scope: Scope | null;
  /** By day, each claim once. */
  readonly claims: readonly Claim[];
  readonly discrepancies: readonly Discrepancy[];
}

/** The discrepancies of a metric: what does not sit together, what differs with a reason, and words beside numbers. */
export interface DisagreementGroups {
  readonly apart: readonly Block[];
  readonly explained: readonly Block[];
  readonly vague: readonly Block[];
}

/** Sorts the discrepancies of one metric into groups; every discrepancy is in exactly one block. */
export function disagreementGroups(discrepancies: readonly Discrepancy[], metric: string): DisagreementGroups {
  const own = discrepancies.filter((one) => one.metric === metric);
  return {
    apart: blocksOf(own.filter(({ kind }) => kind !== "scope" && kind !== "vague")),
    explained: blocksOf(own.filter(({ kind }) => kind === "scope")),
    vague: blocksOf(own.filter(({ kind }) => kind === "vague")),
  };
}

function blocksOf(discrepancies: readonly Discrepancy[]): readonly Block[] {
  const groups = new Map<string, Discrepancy[]>();
  for (const one of discrepancies) {
    const scope = sharedScope(one);
    const key = JSON.stringify([scope && scopeKey(scope), one.reason.first.unit]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, found]) => ({
    key,
    scope: found[0] ? sharedScope(found[0]) : null,
    claims: [...new Set(found.flatMap(claimsOf))].sort((a, b) => a.asOf - b.asOf),
    discrepancies: found,
  }));
}

function claimsOf(discrepancy: Discrepancy): readonly Claim[] {
  const { reason } = discrepancy;
  return "second" in reason ? [reason.first, reason.second] : [reason.first];
}

function sharedScope(discrepancy: Discrepancy): Scope | null {
  const [first, second] = claimsOf(discrepancy);
  if (!first || (second && scopeKey(first) !== scopeKey(second))) return null;
  return { metric: first.metric, population: first.population, place: first.place };
}
