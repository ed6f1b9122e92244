/** What a name gives way to where there is no room: it never goes, it goes rather than lie on another name, or on anything. */
export type Yields = "never" | "to-names" | "to-all";

/** A point of a drawing with a name that wants to stand beside it. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Room that the point takes itself; nought where the name may stand on it. */
  readonly radius: number;
  /** A second point that it may stand at, where there is no room by the first. */
  readonly within?: { readonly x: number; readonly y: number };
  /** The room of the name, in all its lines. */
  readonly width: number;
  readonly height: number;
  readonly yields: Yields;
}

/** On which side of its point a name stands, or how at its second point. */
export type Side =
  | ("on" | "right" | "left" | "above" | "below")
  | ("right-above" | "right-below" | "left-above" | "left-below")
  | ("within" | "within-above" | "within-below");

/** Where a name stands: the middle of its lines, and how these are set from there. */
export interface PlacedName<T extends Named = Named> {
  readonly named: T;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** In CSS pixels from the top left corner. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** What lies over the drawing: a name there would not be seen, or in part. */
  readonly covered?: readonly Area[];
}

/** In a drawing so narrow not even a few names have room: each of them goes rather than lie on anything. */
const NARROW = 240;

const GAP = 5;
/** Lines of letters leave room of their own above and below. */
const SNUG = 0.12;

const AROUND = ["right", "left", "above", "below"] as const;
/** Where a name that must not go stands when none of these is free. */
const CORNERS = ["right-above", "right-below", "left-above", "left-below"] as const;
const WITHIN = ["within", "within-above", "within-below"] as const;

function sidesOf({ radius, within, yields }: Named): readonly Side[] {
  const first = [...(radius === 0 ? (["on"] as const) : []), ...(within ? WITHIN : []), ...AROUND];
  return yields === "never" && radius > 0 ? [...first, ...CORNERS] : first;
}

function standing<T extends Named>(named: T, side: Side): PlacedName<T> {
  const { x, y, radius, height, within = named } = named;
  const beside = radius + GAP;
  const above = radius + height * (0.5 + SNUG);
  const corner = { x: radius * Math.SQRT1_2 + GAP, y: radius * Math.SQRT1_2 + height / 2 };
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
    case "right-above":
      return { named, side, x: x + corner.x, y: y - corner.y, anchor: "start" };
    case "right-below":
      return { named, side, x: x + corner.x, y: y + corner.y, anchor: "start" };
    case "left-above":
      return { named, side, x: x - corner.x, y: y - corner.y, anchor: "end" };
    case "left-below":
      return { named, side, x: x - corner.x, y: y + corner.y, anchor: "end" };
    case "within":
      return { named, side, x: within.x, y: within.y, anchor: "middle" };
    case "within-above":
      return { named, side, x: within.x, y: within.y - height, anchor: "middle" };
    case "within-below":
      return { named, side, x: within.x, y: within.y + height, anchor: "middle" };
  }
}

/** The area that a name takes where it stands. */
export function nameArea({ x, y, anchor, named: { width, height } }: PlacedName): Area {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function shared(a: Area, b: Area): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  if (width <= 0) return 0;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return height > 0 ? width * height : 0;
}

/** A name that lies on a point hides the figure in it: that is so much worse than a name of which the end is cut. */
const FIGURE = 3;

/** A round point is looked at in so many slices. */
const SLICES = 8;

/** How much of a round point lies under an area. */
function underneath({ left, right, top, bottom }: Area, { x, y, radius }: Named): number {
  if (Math.abs(y - (top + bottom) / 2) >= radius + (bottom - top) / 2) return 0;
  const high = (2 * radius) / SLICES;
  let sum = 0;
  for (let slice = 0; slice < SLICES; slice++) {
    const from = y - radius + slice * high;
    const half = Math.sqrt(Math.max(0, radius ** 2 - (from + high / 2 - y) ** 2));
    sum += shared({ left, right, top, bottom }, { left: x - half, right: x + half, top: from, bottom: from + high });
  }
  return sum;
}

function outside(area: Area, { width, height }: Frame): number {
  const whole = (area.right - area.left) * (area.bottom - area.top);
  return whole - shared(area, { left: 0, top: 0, right: width, bottom: height });
}

/**
 * Puts names beside their points, the first in the list first: to the right, else to the left, above, below or across a corner, wherever the
 * least lies under them, or over. The points themselves are kept clear. A name in `kept` stays on its side, so that nothing jumps
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
  const taken: Taken = {
    points: points.filter(({ radius }) => radius > 0),
    covered: frame.covered ?? [],
    names: held.flatMap((name) => (name ? [nameArea(name)] : [])),
  };
  return points.flatMap((point, index): PlacedName<T>[] => {
    const already = held[index];
    if (already !== undefined) return already === null ? [] : [already];
    const best = leastCovered(point, taken, frame);
    const yields = frame.width < NARROW ? "to-all" : point.yields;
    if (yields === "to-all" && best.covered > 0) return [];
    if (yields === "to-names" && best.onNames > 0) return [];
    taken.names.push(nameArea(best.name));
    return [best.name];
  });
}

interface Taken {
  readonly points: readonly Named[];
  readonly covered: readonly Area[];
  readonly names: Area[];
}

interface Spot<T extends Named> {
  readonly name: PlacedName<T>;
  /** How much of it lies on names, and how much on anything or outside. */
  readonly onNames: number;
  readonly covered: number;
}

function sharedWith(area: Area, others: readonly Area[]): number {
  return others.reduce((sum, other) => sum + shared(area, other), 0);
}

function leastCovered<T extends Named>(point: T, taken: Taken, frame: Frame): Spot<T> {
  let best: Spot<T> | null = null;
  for (const side of sidesOf(point)) {
    const name = standing(point, side);
    const area = nameArea(name);
    const onNames = sharedWith(area, taken.names);
    const onPoints = taken.points.reduce((sum, other) => sum + underneath(area, other), 0);
    const covered = outside(area, frame) + onNames + sharedWith(area, taken.covered) + FIGURE * onPoints;
    if (!best || covered < best.covered) best = { name, onNames, covered };
    if (covered === 0) break;
  }
  return best as Spot<T>;
}
