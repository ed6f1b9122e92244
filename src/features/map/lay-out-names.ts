/** A point of a drawing with a name that wants to stand beside it. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Room that the point takes itself; nought where the name may stand on it. */
  readonly radius: number;
  /** The room of the name, in all its lines. */
  readonly width: number;
  readonly height: number;
  /** Always has a place, on top of others if it must. One that need not goes where there is no room. */
  readonly needed: boolean;
}

/** On which side of its point a name stands. */
export type Side = "on" | "right" | "left" | "above" | "below";

/** Where a name stands: the middle of its lines, and how these are set from there. */
export interface PlacedName<T extends Named = Named> {
  readonly named: T;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

const GAP = 5;
/** Lines of letters leave room of their own above and below. */
const SNUG = 0.12;

const AROUND = ["right", "left", "above", "below"] as const;
const ON = ["on", ...AROUND] as const;

function standing<T extends Named>(named: T, side: Side): PlacedName<T> {
  const { x, y, radius, height } = named;
  const beside = radius + GAP;
  const above = radius + height * (0.5 + SNUG);
  switch (side) {
    case "on":
      return { named, side, x, y, anchor: "middle" };
    case "right":
      return { named, side, x: x + beside, y, anchor: "start" };
    case "left":
      return { named, side, x: x - beside, y, anchor: "end" };
    case "above":
      return { named, side, x, y: y - above, anchor: "middle" };
    case "below":
      return { named, side, x, y: y + above, anchor: "middle" };
  }
}

/** The area that a name takes where it stands. */
export function nameArea({ x, y, anchor, named: { width, height } }: PlacedName): Area {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function around({ x, y, radius }: Named): Area {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function shared(a: Area, b: Area): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  if (width <= 0) return 0;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return height > 0 ? width * height : 0;
}

function outside(area: Area, { width, height }: Frame): number {
  const whole = (area.right - area.left) * (area.bottom - area.top);
  return whole - shared(area, { left: 0, top: 0, right: width, bottom: height });
}

/**
 * Puts names beside their points, the first in the list first: to the right, else to the left, above or below, wherever the
 * least lies under them. The points themselves are kept clear. A name in `kept` stays on its side, so that nothing jumps
 * while something moves; one that had no room (`null`) goes without again.
 */
export function layOutNames<T extends Named>(
  points: readonly T[],
  frame: Frame,
  kept: ReadonlyMap<string, Side | null> = new Map(),
): readonly PlacedName<T>[] {
  const held = points.map((point) => {
    const side = kept.get(point.id);
    return side ? standing(point, side) : side;
  });
  // What is left to be placed has to know where the others are; where there is nothing to place nobody asks.
  if (held.every((name) => name !== undefined)) return held.filter((name) => name !== null);
  const taken = [
    ...points.filter(({ radius }) => radius > 0).map(around),
    ...held.flatMap((name) => (name ? [nameArea(name)] : [])),
  ];
  return points.flatMap((point, index): PlacedName<T>[] => {
    const already = held[index];
    if (already !== undefined) return already === null ? [] : [already];
    const best = leastCovered(point, taken, frame);
    if (best.covered > 0 && !point.needed) return [];
    taken.push(nameArea(best.name));
    return [best.name];
  });
}

function leastCovered<T extends Named>(point: T, taken: readonly Area[], frame: Frame) {
  let best: { readonly name: PlacedName<T>; readonly covered: number } | null = null;
  for (const side of point.radius === 0 ? ON : AROUND) {
    const name = standing(point, side);
    const area = nameArea(name);
    let covered = outside(area, frame);
    for (const other of taken) covered += shared(area, other);
    if (!best || covered < best.covered) best = { name, covered };
    if (covered === 0) break;
  }
  return best as NonNullable<typeof best>;
}
