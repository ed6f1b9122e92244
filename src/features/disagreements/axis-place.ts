import type { Claim } from "#dataset/records.ts";
import { drawnAt, placeOn } from "#model/interval.ts";

/** Where a claim stands on a small value axis, in percent of its width. */
export interface AxisPlace {
  readonly at: number;
  /** The upper end of a range; for every other claim the same as `at`. */
  readonly to: number;
  /** Where the hedge goes on: to the right without a bound, down to zero, or for "nearly" a little way down. */
  readonly open: "up" | "down" | "close" | null;
  /** On which side of the mark the figure has room; beyond the short line of "nearly", to the left. */
  readonly side: "before" | "after" | "beyond";
}

/** The place of a claim on an axis from zero to `max`. Null for a word, which has none. */
export function axisPlace(claim: Claim, max: number): AxisPlace | null {
  const drawn = drawnAt(claim);
  if (!drawn || !(max > 0)) return null;
  const percent = (value: number) => Math.max(0, Math.min(100, (value / max) * 100));
  const at = placeOn(percent, drawn.from);
  const to = placeOn(percent, drawn.to);
  const open = claim.qualifier === "nearly" ? "close" : drawn.reach;
  return { at, to, open, side: to > at ? sideOfRange(to) : sideOf(at, open) };
}

function sideOfRange(to: number): AxisPlace["side"] {
  return to <= 55 ? "after" : "before";
}

// The figure keeps off the dotted line of an open end, unless the edge of the axis is too near.
function sideOf(at: number, open: AxisPlace["open"]): AxisPlace["side"] {
  if (open === "up" && at > 30) return "before";
  if (at <= 55) return "after";
  return open === "close" ? "beyond" : "before";
}

const RING_RADII = [9, 12.5, 16, 19.5];

/** The radii of the rings around a mark: one ring for each publication after the first that carries the claim. */
export function ringRadii(echoes: number): readonly number[] {
  return RING_RADII.slice(0, Math.max(0, echoes - 1));
}
