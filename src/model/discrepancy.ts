import type { Citation, Claim } from "#dataset/records.ts";
import { ABOUT_SHARE, intervalOf, meets } from "#model/interval.ts";
import { isWithdrawn } from "#model/standing.ts";

/** Kinds of discrepancy between two claims. */
export type PairKind = "disagree" | "part_exceeds_whole" | "falls" | "hedge" | "day" | "vague" | "wording" | "scope";

/** The facts that explain why two claims differ. The claims themselves give claimants, days, places, populations and hedges. */
export interface PairReason {
  /** The earlier one; of a part and its whole the part; of a word and a number the word; else by the order of the table. */
  readonly first: Claim;
  readonly second: Claim;
  /**
   * True where the hedges leave no number that fits both figures; "at least 16" does not exclude 18. False where a claim is
   * a word. It compares the figures alone: between different scopes or days exclusion is no contradiction.
   */
  readonly excluded: boolean;
  readonly sameClaimant: boolean;
  readonly samePopulation: boolean;
  readonly samePlace: boolean;
  readonly sameDay: boolean;
  /** Whether both are running totals, or both counts of their own day. */
  readonly sameCounting: boolean;
  /** Whether the tables call the first a part of the second: its people or place lie inside. */
  readonly isPart: boolean;
  /** Whether the second replaces the first: then it is a correction and contradicts nobody. */
  readonly replaces: boolean;
  /** The share by which "about" was widened, where one of the two says "about"; else null. */
  readonly tolerance: number | null;
  /** Those of the two that no longer stand: taken back, or replaced by a newer claim. */
  readonly withdrawn: readonly Claim[];
}

/** Two claims that differ. */
export interface PairDiscrepancy {
  /** Made of the kind and the ids of the claims, so that it stays the same while they do. */
  readonly id: string;
  readonly kind: PairKind;
  readonly metric: string;
  /** The ids of `reason.first` and `reason.second`. */
  readonly claims: readonly [first: string, second: string];
  readonly citation: null;
  readonly reason: PairReason;
}

/** A publication that prints something other than the claim it cites. */
export interface GarbledDiscrepancy {
  readonly id: string;
  readonly kind: "garbled";
  readonly metric: string;
  readonly claims: readonly [claim: string];
  readonly citation: Citation;
  readonly reason: {
    readonly first: Claim;
    /** What stands in place of the figure. Null where nothing does: the figure is printed rightly, and the words around it are wrong. */
    readonly asPrinted: string | null;
  };
}

/** Two accounts that do not fit together, or seem not to, with the reason in facts. */
export type Discrepancy = PairDiscrepancy | GarbledDiscrepancy;

/** Whether no number fits the figures of both claims. False where one of them is a word. */
export function excludes(a: Claim, b: Claim): boolean {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  return left !== null && right !== null && !meets(left, right);
}

/** Whether two claims count the same thing in the same unit, so that their figures can be compared at all. */
export function comparable(a: Claim, b: Claim): boolean {
  return a.metric === b.metric && a.unit === b.unit;
}

/** Puts two claims into a discrepancy; which is first is the caller's to say. */
export function pairOf(kind: PairKind, first: Claim, second: Claim): PairDiscrepancy {
  const pair = [first, second];
  return {
    id: `${kind}:${first.id}:${second.id}`,
    kind,
    metric: first.metric,
    claims: [first.id, second.id],
    citation: null,
    reason: {
      first,
      second,
      excluded: excludes(first, second),
      sameClaimant: first.claimant === second.claimant,
      samePopulation: first.population === second.population,
      samePlace: first.place === second.place,
      sameDay: first.asOf === second.asOf,
      sameCounting: first.cumulative === second.cumulative,
      isPart: first.partOf === second.id,
      replaces: second.supersedes === first.id,
      tolerance: pair.some((claim) => claim.qualifier === "about") ? ABOUT_SHARE : null,
      withdrawn: pair.filter(isWithdrawn),
    },
  };
}
