import { runningShares } from "#features/map/mark-frame.ts";
import { ringWidth } from "#features/map/mark-scale.ts";
import type { PlaceCount } from "#model/count-cube.ts";

/** The part of a ring that belongs to one family, by its place among the dataset's families, in turns clockwise from the top. */
export interface RingPart {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
}

/** The same with the path of its area, around 0,0. */
export interface RingSegment {
  readonly slot: number;
  readonly path: string;
}

const TURN = 2 * Math.PI;

function at(radius: number, share: number): string {
  const angle = share * TURN;
  return `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`;
}

function segmentPath(radius: number, from: number, to: number): string {
  const inner = radius - ringWidth(radius);
  // An arc that ends where it begins would not be drawn: a whole ring is two halves.
  const stops = to - from > 0.5 ? [from, (from + to) / 2, to] : [from, to];
  const outward = stops.slice(1).map((stop) => `A${radius} ${radius} 0 0 1 ${at(radius, stop)}`);
  const back = [...stops].reverse().slice(1);
  const inward = back.map((stop) => `A${inner} ${inner} 0 0 0 ${at(inner, stop)}`);
  // A ring of one family alone has no ends, which a line around the area would show.
  const across = to - from > 1 - 1e-9 ? "ZM" : "L";
  return `M${at(radius, from)}${outward.join("")}${across}${at(inner, to)}${inward.join("")}Z`;
}

/** The ring of a mark cut into the families' shares, clockwise from the top; families without events have no part. */
export function ringParts(count: PlaceCount): readonly RingPart[] {
  let before = 0;
  return runningShares(count).flatMap((share, slot): RingPart[] => {
    const from = before;
    before = Math.max(before, share);
    return share - from > 1e-9 ? [{ slot, from, to: share }] : [];
  });
}

/** The same as paths, for a ring of a radius. */
export function ringSegments(count: PlaceCount, radius: number): readonly RingSegment[] {
  return ringParts(count).map(({ slot, from, to }) => ({ slot, path: segmentPath(radius, from, to) }));
}
