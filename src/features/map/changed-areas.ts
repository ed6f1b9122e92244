import type { Area } from "#features/map/lay-out-names.ts";

/** Something painted: what looks the same where it is has the same key. */
export interface Drawing {
  readonly key: string;
  /** All that it covers. */
  readonly area: Area;
  readonly paint: (context: CanvasRenderingContext2D) => void;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function around(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The areas in which drawings came, went or changed, on whole pixels of a screen with so many for each; none overlaps another. */
export function changedAreas(before: readonly Drawing[], now: readonly Drawing[], ratio: number): readonly Area[] {
  const areas: Area[] = [];
  for (const { area } of unlike(before, now)) {
    let joined = onPixels(area, ratio);
    for (let index = 0; index < areas.length; index++) {
      const other = areas[index] as Area;
      if (!overlaps(joined, other)) continue;
      joined = around(joined, other);
      areas.splice(index, 1);
      // Larger now, it may reach one that was looked at before.
      index = -1;
    }
    areas.push(joined);
  }
  return areas;
}

function unlike(before: readonly Drawing[], now: readonly Drawing[]): Drawing[] {
  const keysOf = (drawings: readonly Drawing[]) => new Set(drawings.map(({ key }) => key));
  const [gone, come] = [keysOf(now), keysOf(before)];
  return [...before.filter(({ key }) => !gone.has(key)), ...now.filter(({ key }) => !come.has(key))];
}

function onPixels({ left, right, top, bottom }: Area, ratio: number): Area {
  const [down, up] = [(at: number) => Math.floor(at * ratio) / ratio, (at: number) => Math.ceil(at * ratio) / ratio];
  return { left: down(left), right: up(right), top: down(top), bottom: up(bottom) };
}
