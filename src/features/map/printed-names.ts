/** A point of a drawing with a name that wants to stand beside it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Room that the point takes itself; nought where the name may stand on it. */
  readonly radius: number;
  readonly size: number;
  /** Always has a place, on top of others if it must. One that need not goes where there is no room. */
  readonly needed: boolean;
}

/** Where a name stands: the middle of its line, and how it is set from there. */
export interface PlacedName {
  readonly id: string;
  readonly name: string;
  readonly size: number;
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

const GAP = 4;
const LETTER = 0.58;

function ways({ x, y, radius, id, name, size }: Named): readonly PlacedName[] {
  const named = { id, name, size };
  const beside = radius + GAP;
  const above = radius + size * 0.75;
  const on = { ...named, x, y, anchor: "middle" } as const;
  const around = [
    { ...named, x: x + beside, y, anchor: "start" },
    { ...named, x: x - beside, y, anchor: "end" },
    { ...named, x, y: y - above, anchor: "middle" },
    { ...named, x, y: y + above, anchor: "middle" },
  ] as const;
  return radius === 0 ? [on, ...around] : around;
}

function areaOf({ x, y, anchor, name, size }: PlacedName): Area {
  const width = name.length * size * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 };
}

function around({ x, y, radius }: Named): Area {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function shared(a: Area, b: Area): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(area: Area, { width, height }: Frame): number {
  const whole = (area.right - area.left) * (area.bottom - area.top);
  return whole - shared(area, { left: 0, top: 0, right: width, bottom: height });
}

/**
 * Puts names beside their points, the first in the list first: to the right, else to the left, above or below, wherever the
 * least lies under them. The points themselves are kept clear.
 */
export function placeNames(points: readonly Named[], frame: Frame): readonly PlacedName[] {
  const taken = points.filter(({ radius }) => radius > 0).map(around);
  return points.flatMap((point): PlacedName[] => {
    const rated = ways(point).map((way) => {
      const area = areaOf(way);
      const covered = taken.reduce((sum, other) => sum + shared(area, other), outside(area, frame));
      return { way, area, covered };
    });
    const least = Math.min(...rated.map(({ covered }) => covered));
    const best = rated.find(({ covered }) => covered === least);
    if (!best || (least > 0 && !point.needed)) return [];
    taken.push(best.area);
    return [best.way];
  });
}
