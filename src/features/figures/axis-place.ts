import type { Claim } from "#dataset/records.ts";
import { drawnAt } from "#model/interval.ts";

/** Where a claim stands on a small value axis, in percent of its width. */
export interface AxisPlace {
  readonly at: number;
  /** The upper end of a range; for every other claim the same as `at`. */
  readonly to: number;
  /** Where the hedge goes on without a bound: to the right end, or to the left. */
  readonly open: "up" | "down" | null;
  /** On which side of the mark the figure has room. */
  readonly side: "before" | "after";
}

/** The place of a claim on an axis from zero to `max`. Null for a word, which has none. */
export function axisPlace(claim: Claim, max: number): AxisPlace | null {
  const drawn = drawnAt(claim);
  if (!drawn || !(max > 0)) return null;
  const percent = (value: number) => Math.max(0, Math.min(100, (value / max) * 100));
  const at = percent(drawn.from);
  const to = percent(drawn.to);
  return { at, to, open: drawn.reach, side: sideOf(at, drawn.reach) };
}

// The figure keeps off the dotted line of an open end, unless the edge of the axis is too near.
function sideOf(at: number, open: "up" | "down" | null): "before" | "after" {
  if (open === "up" && at > 30) return "before";
  return at > 55 ? "before" : "after";
}
