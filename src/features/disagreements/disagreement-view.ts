import type { Claim } from "#dataset/records.ts";
import { type Weight, weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { type Statement, statementsOf } from "#model/echo.ts";
import { compareStated } from "#model/figure-order.ts";
import type { Filter } from "#model/filter.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
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
 * The claims of one metric as a reader meets them. Every claim of the selection is in exactly one block that has a scope, in
 * `contradicting`, `falling`, `explained`, `filtered` or `alone`, or in `repeated` alone; the other groups show some again.
 */
export interface DisagreementView {
  /** No number fits both of two claims. */
  readonly contradicting: readonly Block[];
  /** A later total is lower, though a hedge lets both be right. */
  readonly falling: readonly Block[];
  /** Prints that turn a claim into something else: nothing is said against the claim. */
  readonly misprinted: readonly Discrepancy[];
  /** Figures of one scope that differ by day or hedge, or in words. */
  readonly explained: readonly Block[];
  /** Figures of different people or places: no contradiction. */
  readonly across: readonly Block[];
  readonly repeated: readonly Statement[];
  /** Scopes in which claims differ, but not those that the filter leaves. */
  readonly filtered: readonly Block[];
  /** Scopes in which no two claims differ, whatever the filter; but for those that `repeated` shows whole. */
  readonly alone: readonly Block[];
}

/** What a view is made of: the claims made by the end of the range, and the discrepancies among them. */
export interface Material {
  readonly claims: readonly Claim[];
  readonly discrepancies: readonly Discrepancy[];
  /** The discrepancies of the same days without any other filter. */
  readonly unfiltered: readonly Discrepancy[];
  readonly filter: Filter;
  /** The id of the population that is compared alone; null for all. */
  readonly population: string | null;
}

/** Sorts the claims and discrepancies of one metric into groups; every discrepancy of the metric is in exactly one of them. */
export function disagreementView(lookup: Lookup, metric: string, material: Material): DisagreementView {
  const { population } = material;
  const counts = (claim: Claim) => claim.metric === metric && (population === null || claim.population === population);
  const own = material.discrepancies.filter((one) => claimsOf(one).every(counts));
  const claims = material.claims.filter(counts);
  const pairs = own.filter((one) => weightOf(one) !== "misprint");
  const within = groupBy(pairs, blockOf);
  const blocks = [...scopeBlocks(claims, within), ...acrossBlocks(within.get(null) ?? [])];
  const having = (weight: Weight) => blocks.filter(({ found }) => heaviest(found) === weight);
  const silent = blocks.filter(({ found }) => found.length === 0);
  const different = new Set(material.unfiltered.map(blockOf));
  const differs = ({ key }: Block) => different.has(key);
  const differences = having("difference");
  const repeated = statementsOf(lookup, claims, material.filter).filter(
    (one) => one.claims.length > 1 || one.publications.length > 1,
  );
  const again = new Set(repeated.flatMap((one) => one.claims));
  return {
    contradicting: having("contradiction"),
    falling: having("fall"),
    misprinted: own.filter((one) => weightOf(one) === "misprint"),
    explained: differences.filter(({ scope }) => scope !== null),
    across: differences.filter(({ scope }) => scope === null),
    repeated,
    filtered: silent.filter(differs),
    alone: silent.filter((block) => !differs(block) && !block.claims.every((claim) => again.has(claim))),
  };
}

/** All that differs: the blocks, and the misprints. Empty where nothing does. */
export function differing(view: DisagreementView): readonly (Block | Discrepancy)[] {
  const { contradicting, falling, misprinted, explained, across } = view;
  return [...contradicting, ...falling, ...misprinted, ...explained, ...across];
}

/** Whether there are no claims to compare: not the same as claims that do not differ. */
export function isUnclaimed(view: DisagreementView): boolean {
  const { filtered, alone, repeated } = view;
  return differing(view).length + filtered.length + alone.length + repeated.length === 0;
}

const WEIGHTS: readonly Weight[] = ["contradiction", "fall", "difference"];

/** The heaviest of what a comparison finds; undefined where it finds nothing. */
function heaviest(found: readonly Discrepancy[]): Weight | undefined {
  return WEIGHTS.find((weight) => found.some((one) => weightOf(one) === weight));
}

function claimsOf(discrepancy: Discrepancy): readonly Claim[] {
  const { reason } = discrepancy;
  return "second" in reason ? [reason.first, reason.second] : [reason.first];
}

function unitKey({ unit }: Claim): string {
  return JSON.stringify(unit);
}

const blockKey = oncePer((claim: Claim) => `${scopeKey(claim)} ${unitKey(claim)}`);

/** The key of the block that holds all of its claims; null where they are in several. */
function blockOf(one: Discrepancy): string | null {
  const [key, other = key] = claimsOf(one).map(blockKey);
  return key !== undefined && key === other ? key : null;
}

function scopeBlocks(claims: readonly Claim[], within: ReadonlyMap<string | null, readonly Discrepancy[]>): Block[] {
  return [...groupBy(claims, blockKey)].flatMap(([key, members]): Block[] => {
    const [first] = members;
    if (!first) return [];
    const { metric, population, place } = first;
    return [
      {
        key,
        scope: { metric, population, place },
        claims: [...members].sort((a, b) => a.asOf - b.asOf),
        found: within.get(key) ?? [],
      },
    ];
  });
}

/** Parts above their whole are set apart from the crowd of figures that only count others. */
function acrossBlocks(found: readonly Discrepancy[]): Block[] {
  const groups = groupBy(found, (one) => `${weightOf(one)} ${unitKey(one.reason.first)}`);
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
