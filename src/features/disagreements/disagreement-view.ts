import type { Claim } from "#dataset/records.ts";
import { isContradiction, isLoud } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { type Statement, statementsOf } from "#model/echo.ts";
import { compareStated } from "#model/figure-order.ts";
import type { Filter } from "#model/filter.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { type Scope, scopeKey } from "#model/scope.ts";

/** Claims that are compared on one value axis, with what the comparison finds. All are of one metric and one unit. */
export interface Block {
  readonly key: string;
  /** What all the claims speak of; null where they speak of different people or places. */
  readonly scope: Scope | null;
  /** Of one scope all that were made, by day; across scopes those that are compared, the largest figure first. */
  readonly claims: readonly Claim[];
  /** In the order of `DISCREPANCY_KINDS`; empty where nothing stands beside the claims. */
  readonly found: readonly Discrepancy[];
}

/**
 * The claims of one metric as a reader meets them: what does not sit together first, then what differs with a reason, then
 * what only counts others, then what is repeated. Every claim of the metric is in exactly one of `apart`, `explained` and
 * `alone` that has a scope; `across` and `repeated` show some of them again.
 */
export interface DisagreementView {
  readonly apart: readonly Block[];
  readonly explained: readonly Block[];
  /** Figures of different people or places: no contradiction. */
  readonly across: readonly Block[];
  readonly repeated: readonly Statement[];
  /** Scopes in which no two claims differ. */
  readonly alone: readonly Block[];
}

/** What a view is made of: the claims made by the end of the range, and the discrepancies among them. */
export interface Material {
  readonly claims: readonly Claim[];
  readonly discrepancies: readonly Discrepancy[];
  readonly filter: Filter;
}

/** Sorts the claims and discrepancies of one metric into groups; every discrepancy of the metric is in exactly one block. */
export function disagreementView(lookup: Lookup, metric: string, material: Material): DisagreementView {
  const own = material.discrepancies.filter((one) => one.metric === metric);
  const claims = withNeighbours(material.claims, own).filter((claim) => claim.metric === metric);
  const scopes = scopeBlocks(claims, own);
  const across = acrossBlocks(own);
  const isApart = ({ found }: Block) => found.some(isLoud);
  return {
    apart: [...scopes, ...across].filter(isApart).sort((a, b) => rank(a) - rank(b)),
    explained: scopes.filter((block) => block.found.length > 0 && !isApart(block)),
    across: across.filter((block) => !isApart(block)),
    repeated: statementsOf(lookup, claims, material.filter).filter(
      (one) => one.claims.length > 1 || one.publications.length > 1,
    ),
    alone: scopes.filter((block) => block.found.length === 0),
  };
}

/** The claims, and those that they are held against: of a country, where the reader has chosen a city of it. */
function withNeighbours(claims: readonly Claim[], discrepancies: readonly Discrepancy[]): readonly Claim[] {
  return [...new Set([...claims, ...discrepancies.flatMap(claimsOf)])];
}

function claimsOf(discrepancy: Discrepancy): readonly Claim[] {
  const { reason } = discrepancy;
  return "second" in reason ? [reason.first, reason.second] : [reason.first];
}

function unitKey({ unit }: Claim): string {
  return JSON.stringify(unit);
}

function blockKey(claim: Claim): string {
  return `${scopeKey(claim)} ${unitKey(claim)}`;
}

function isWithin(one: Discrepancy, key: string): boolean {
  return claimsOf(one).every((claim) => blockKey(claim) === key);
}

function isAcross(one: Discrepancy): boolean {
  const [first] = claimsOf(one);
  return first !== undefined && !isWithin(one, blockKey(first));
}

function scopeBlocks(claims: readonly Claim[], found: readonly Discrepancy[]): Block[] {
  return [...groupBy(claims, blockKey)].flatMap(([key, members]): Block[] => {
    const [first] = members;
    if (!first) return [];
    const { metric, population, place } = first;
    return [
      {
        key,
        scope: { metric, population, place },
        claims: [...members].sort((a, b) => a.asOf - b.asOf),
        found: found.filter((one) => isWithin(one, key)),
      },
    ];
  });
}

/** Parts above their whole are set apart from the crowd of figures that only count others. */
function acrossBlocks(found: readonly Discrepancy[]): Block[] {
  const groups = groupBy(found.filter(isAcross), (one) => `${isLoud(one)} ${unitKey(one.reason.first)}`);
  return [...groups].map(([key, members]) => ({
    key,
    scope: null,
    claims: [...new Set(members.flatMap(claimsOf))].sort((a, b) => compareDown(a, b)),
    found: members,
  }));
}

// Words stay below the figures.
function compareDown(a: Claim, b: Claim): number {
  return a.value === null || b.value === null ? compareStated(a, b) : compareStated(b, a);
}

function rank({ found }: Block): number {
  if (found.some(isContradiction)) return 0;
  return found.some((one) => one.kind === "falls") ? 1 : 2;
}
