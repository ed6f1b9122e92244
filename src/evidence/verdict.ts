import type { Claim } from "#dataset/records.ts";
import { allOfOwnTimes } from "#model/days.ts";
import { discrepanciesOf, weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { saysSame } from "#model/figure-order.ts";
import type { Lookup } from "#model/lookup.ts";
import { isWithdrawn } from "#model/standing.ts";

/** What can be said, in a word or two, of how the claims of one scope stand to each other. */
export type Verdict =
  | "disagree"
  | "falls"
  | "part_exceeds_whole"
  | "differ.day_and_claimant"
  | "differ.claimant"
  | "differ.day"
  | "differ.hedge"
  | "own_times"
  | "garbled"
  | "vague";

/** The verdicts that a reader must not miss: figures that do not sit together. */
export const LOUD: readonly Verdict[] = ["disagree", "falls", "part_exceeds_whole"];

/** The verdicts that say nothing against the figures. */
export const QUIET: readonly Verdict[] = ["garbled", "own_times"];

/**
 * How the claims of one scope stand to each other, what matters most first. Empty where there is nothing to compare. Under a
 * filter pass the discrepancies that it leaves: without them those of the whole dataset are asked, later prints included.
 */
export function verdictsOf(
  lookup: Lookup,
  claims: readonly Claim[],
  among: readonly Discrepancy[] = discrepanciesOf(lookup),
): readonly Verdict[] {
  const ids = new Set(claims.map((claim) => claim.id));
  const found = among.filter((one) => concerns(one, ids));
  const has = (kind: Discrepancy["kind"]) => found.some((one) => one.kind === kind);
  const verdicts: Verdict[] = [];
  const heavy = found.filter((one) => weightOf(one) === "contradiction" || weightOf(one) === "fall");
  const weighs = (kind: Discrepancy["kind"]) => heavy.some((one) => one.kind === kind);
  if (heavy.some((one) => one.kind !== "part_exceeds_whole" && weightOf(one) === "contradiction")) {
    verdicts.push("disagree");
  }
  // One that its hedges do not allow is a contradiction, and told as that.
  if (heavy.some((one) => one.kind === "falls" && weightOf(one) === "fall")) verdicts.push("falls");
  if (weighs("part_exceeds_whole")) verdicts.push("part_exceeds_whole");
  const difference = differenceOf(claims);
  if (verdicts.length === 0 && difference) verdicts.push(difference);
  if (has("garbled")) verdicts.push("garbled");
  if (has("vague")) verdicts.push("vague");
  return verdicts;
}

function concerns(one: Discrepancy, ids: ReadonlySet<string>): boolean {
  return one.kind === "part_exceeds_whole" ? ids.has(one.claims[0]) : one.claims.every((id) => ids.has(id));
}

function differenceOf(claims: readonly Claim[]): Verdict | null {
  const replaced = new Set(claims.map((claim) => claim.supersedes));
  const figures = claims.filter((claim) => !isWithdrawn(claim) && !replaced.has(claim.id) && claim.value !== null);
  const [first] = figures;
  if (!first || figures.every((claim) => saysSame(claim, first))) return null;
  if (allOfOwnTimes(figures)) return "own_times";
  const days = new Set(figures.map((claim) => claim.asOf)).size > 1;
  const claimants = new Set(figures.map((claim) => claim.claimant)).size > 1;
  if (days && claimants) return "differ.day_and_claimant";
  if (days) return "differ.day";
  // Of one claimant for one day: what excludes the other is told as that, what remains has a hedge that leaves room.
  return claimants ? "differ.claimant" : "differ.hedge";
}
