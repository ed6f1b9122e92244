import { type Figure, numberOf } from "#dataset/figure.ts";
import type { Claim } from "#dataset/records.ts";

type WithFigure = Claim & { readonly value: Figure };

function hasFigure(claim: Claim): claim is WithFigure {
  return claim.value !== null && claim.qualifier !== "word_only";
}

function lowerEnd(claim: WithFigure): number {
  return numberOf(claim.value);
}

function upperEnd(claim: WithFigure): number {
  return numberOf(claim.qualifier === "range" ? (claim.valueHigh ?? claim.value) : claim.value);
}

/**
 * Compares the figures as stated, hedges left aside: by the figure, then (for ranges) by the upper end. Words come after all
 * figures, level with each other. For sorting only: a larger figure is not a truer one.
 */
export function compareStated(a: Claim, b: Claim): number {
  if (!hasFigure(a) || !hasFigure(b)) return Number(hasFigure(b)) - Number(hasFigure(a));
  return lowerEnd(a) - lowerEnd(b) || upperEnd(a) - upperEnd(b);
}

/** Whether the figure of `a` as stated, hedge left aside, lies below that of `b`; ranges only where they do not overlap. */
export function statedBelow(a: Claim, b: Claim): boolean {
  return hasFigure(a) && hasFigure(b) && upperEnd(a) < lowerEnd(b);
}

/** Whether two claims state the same figure with the same hedge, or the same word, whoever says it of whom. */
export function saysSame(a: Claim, b: Claim): boolean {
  return a.qualifier === b.qualifier && a.value === b.value && a.valueHigh === b.valueHigh && a.word === b.word;
}

/** A text that claims which say the same share, and others do not. Not for readers. */
export function sayingKey({ qualifier, value, valueHigh, word }: Claim): string {
  return JSON.stringify([qualifier, value, valueHigh, word]);
}

/** The claims at the two ends of a spread, all ties. Both empty where every claim is a word, or there is none. */
export interface Spread {
  readonly lowest: readonly Claim[];
  readonly highest: readonly Claim[];
}

/**
 * The claims with the lowest and the highest stated figure; give it those that still stand. They are claims, each with its
 * claimant and hedge: the spread is no estimate. A range counts with its lower end at the bottom and its upper at the top.
 */
export function spreadOf(claims: readonly Claim[]): Spread {
  const figures = claims.filter(hasFigure);
  return {
    lowest: figures.filter((claim) => figures.every((other) => lowerEnd(claim) <= lowerEnd(other))),
    highest: figures.filter((claim) => figures.every((other) => upperEnd(claim) >= upperEnd(other))),
  };
}

/**
 * One claim for each end of a spread: the first of the lowest, and the first of the highest that does not say the same. A
 * single one where all ends say the same; none for a spread without ends.
 */
export function endsOfSpread({ lowest, highest }: Spread): readonly Claim[] {
  const [low] = lowest;
  if (!low) return [];
  const high = highest.find((claim) => !saysSame(claim, low));
  return high ? [low, high] : [low];
}
