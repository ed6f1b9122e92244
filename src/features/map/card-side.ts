import type { Area } from "#features/map/lay-out-names.ts";
import type { Spot } from "#features/map/map-finders.ts";
import type { Box } from "#features/map/mercator.ts";

/** Where the card of a place lies in the map's box: along one side, or as a sheet at the bottom or the top; or below it. */
export type CardSide = "left" | "right" | "bottom" | "top" | "below";

/** The share of the height that a sheet takes. */
export const SHEET_SHARE = 0.56;

const ROOM = 6;

/** In a lower box a sheet leaves nothing of the map that could be read. */
const LOW = 290;

/** Whether a box is too low for a card and what lies below it. */
export function isLow(box: Box): boolean {
  return box.height < LOW;
}

/** Whether a sheet at the bottom would lie on the mark. */
export function isUnderSheet(spot: Spot, box: Box): boolean {
  return spot.y + spot.radius + ROOM > box.height * (1 - SHEET_SHARE);
}

/** How far to shift the map, in pixels, so that a mark stands in the middle of what a sheet at the bottom leaves free. */
export function shiftAboveSheet(spot: Spot, box: Box): { x: number; y: number } {
  const rim = spot.radius + ROOM;
  const x = Math.min(0, spot.x - rim) + Math.max(0, spot.x + rim - box.width);
  return { x, y: spot.y - (box.height * (1 - SHEET_SHARE)) / 2 };
}

/** How far to shift the map so that a mark stands beside or below a part that lies over it, whichever is nearer; null where none does. */
export function shiftOffParts(spot: Spot, parts: readonly Area[]): { x: number; y: number } | null {
  const rim = spot.radius + ROOM;
  const part = parts.find(
    ({ left, right, top, bottom }) =>
      spot.x + rim > left && spot.x - rim < right && spot.y + rim > top && spot.y - rim < bottom,
  );
  if (part === undefined) return null;
  const [x, y] = [spot.x - (part.right + rim), spot.y - (part.bottom + rim)];
  return Math.abs(x) <= Math.abs(y) ? { x, y: 0 } : { x: 0, y };
}

/** The side on which the card does not cover the mark; to the right for a place without one. */
export function cardSide(spot: Spot | null, box: Box, compact: boolean): CardSide {
  if (compact) return spot && isUnderSheet(spot, box) ? "top" : "bottom";
  return spot && spot.x > box.width / 2 ? "left" : "right";
}
