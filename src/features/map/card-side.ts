import type { Area } from "#features/map/lay-out-names.ts";
import type { Spot } from "#features/map/map-finders.ts";
import { COMPACT_WIDTH } from "#features/map/map-room.ts";
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

/** In a box as wide as this there is a map to be seen beside a card. */
const BESIDE = 420;

/** Whether a card is a sheet across the box: in a narrow one, unless a sheet would hide all of it and there is room beside a card. */
export function isSheet(box: Box): boolean {
  return box.width < COMPACT_WIDTH && !(isLow(box) && box.width >= BESIDE);
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

/** How far to shift the map so that a mark that lies outside of its box, or hangs over the edge, stands in the middle; null where it lies within. */
export function shiftIntoSight({ x, y, radius }: Spot, { width, height }: Box): { x: number; y: number } | null {
  const within = x >= radius && x <= width - radius && y >= radius && y <= height - radius;
  return within ? null : { x: x - width / 2, y: y - height / 2 };
}

/** How far to shift the map so that a mark in its box stands beside, above or below a part that lies over it, whichever is nearest; null where none does. */
export function shiftOffParts(spot: Spot, parts: readonly Area[], box: Box): { x: number; y: number } | null {
  const rim = spot.radius + ROOM;
  const part = parts.find(
    ({ left, right, top, bottom }) =>
      spot.x + rim > left && spot.x - rim < right && spot.y + rim > top && spot.y - rim < bottom,
  );
  if (part === undefined) return null;
  const inside = (at: number, length: number) => at >= rim && at <= length - rim;
  const ways = [
    ...[part.right + rim, part.left - rim].filter((x) => inside(x, box.width)).map((x) => ({ x: spot.x - x, y: 0 })),
    ...[part.bottom + rim, part.top - rim].filter((y) => inside(y, box.height)).map((y) => ({ x: 0, y: spot.y - y })),
  ];
  const [nearest] = ways.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  return nearest ?? null;
}

/** The side on which the card does not cover the mark; to the right for a place without one. */
export function cardSide(spot: Spot | null, box: Box, compact: boolean): CardSide {
  if (compact) return spot && isUnderSheet(spot, box) ? "top" : "bottom";
  return spot && spot.x > box.width / 2 ? "left" : "right";
}
