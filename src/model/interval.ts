import { type Figure, numberOf } from "#dataset/figure.ts";
import type { Claim } from "#dataset/records.ts";

/** The numbers that a claim allows, on the real line. Infinity stands for no bound; an open end is not itself allowed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * How far "about" reaches, as a share of the figure to either side, when two claims are compared. "About" names no bounds:
 * without a limit "about 2,500" would never disagree with "about 3,600", and with none at all it would disagree with 2,501.
 * This one number is ours and not the claimant's: it decides comparisons only, is never drawn, and a discrepancy that rests
 * on it says so.
 */
export const ABOUT_SHARE = 0.1;

function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** What the claim allows. Null for a word without a number, which is never turned into one. */
export function intervalOf(claim: Pick<Claim, "qualifier" | "value" | "valueHigh">): Interval | null {
  if (claim.value === null) return null;
  const value = numberOf(claim.value);
  switch (claim.qualifier) {
    case "exact":
      return closed(value, value);
    case "at_least":
      return { low: value, high: Infinity, lowOpen: false, highOpen: true };
    case "more_than":
      return { low: value, high: Infinity, lowOpen: true, highOpen: true };
    case "nearly":
      return { low: 0, high: value, lowOpen: true, highOpen: true };
    case "up_to":
      return closed(0, value);
    case "about":
      return closed(value - Math.abs(value) * ABOUT_SHARE, value + Math.abs(value) * ABOUT_SHARE);
    case "range":
      return closed(value, numberOf(claim.valueHigh ?? claim.value));
    case "word_only":
      return null;
  }
}

function allows(interval: Interval, number: number): boolean {
  const above = interval.lowOpen ? interval.low < number : interval.low <= number;
  return above && (interval.highOpen ? number < interval.high : number <= interval.high);
}

/** Whether some number is allowed by both: then the two claims can both be right. */
export function meets(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low < high || (low === high && allows(a, low) && allows(b, low));
}

/** Whether every number that `a` allows is larger than every number that `b` allows. */
export function liesAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high || (a.low === b.high && (a.lowOpen || b.highOpen));
}

/** Where a claim stands on a value axis, in the unit of its metric. Only numbers that the claimant said; never a midpoint. */
export interface Drawn {
  readonly claim: Claim;
  /** The figure; of a range its lower end. */
  readonly from: Figure;
  /** The same as `from`, but for a range its upper end. */
  readonly to: Figure;
  /** Where the claim goes on without a bound that was said: up for at least and more than, down for nearly and up to. */
  readonly reach: "up" | "down" | null;
}

const REACH = { at_least: "up", more_than: "up", nearly: "down", up_to: "down" } as const;

/** Where to draw the claim. Null for a word without a number: it is a labelled mark beside the axis. */
export function drawnAt(claim: Claim): Drawn | null {
  if (claim.value === null || claim.qualifier === "word_only") return null;
  const to = claim.qualifier === "range" ? (claim.valueHigh ?? claim.value) : claim.value;
  const reach = claim.qualifier in REACH ? REACH[claim.qualifier as keyof typeof REACH] : null;
  return { claim, from: claim.value, to, reach };
}

/**
 * Where a figure lies on an axis: `scale` turns the number into pixels or percent. For drawing only; the answer is a length
 * on a screen and nobody's figure.
 */
export function placeOn(scale: (number: number) => number, figure: Figure): number {
  return scale(numberOf(figure));
}

/** How far up a value axis has to reach for its claims. No figure: it scales an axis and is never shown as anybody's number. */
export interface AxisTop {
  /** The highest number that one of the claims states; zero where all are words. */
  readonly top: number;
  /** Whether the axis needs no ticks between whole numbers. */
  readonly whole: boolean;
}

/** For scaling an axis only. */
export function axisTop(claims: readonly Claim[]): AxisTop {
  const ends = claims.flatMap((claim) => {
    const drawn = drawnAt(claim);
    return drawn ? [numberOf(drawn.to)] : [];
  });
  return { top: Math.max(0, ...ends), whole: ends.every(Number.isInteger) };
}
