import { type Area, nameArea, type PlacedName } from "#features/map/lay-out-names.ts";
import type { MapWindow } from "#features/map/map-window.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import type { MarkName } from "#features/map/mark-names.ts";
import { fromPixels } from "#features/map/mercator.ts";

/** Side in CSS pixels of the blank image that keeps the map's labels off a mark. */
export const BLOCK_SIZE = 16;

type Properties = Readonly<Record<string, string | number | readonly number[]>>;

function point(lng: number, lat: number, properties: Properties): GeoJSON.Feature {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lng, lat] }, properties };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** An area as a point in sight with the room that it takes on each side, in the order of CSS: tiles out of sight are not laid out. */
function covered({ left, right, top, bottom }: Area, { camera, box }: MapWindow): GeoJSON.Feature {
  const [x, y] = [within((left + right) / 2, box.width), within((top + bottom) / 2, box.height)];
  const { lng, lat } = fromPixels({ x, y }, camera, box);
  return point(lng, lat, { kind: "covered", room: [y - top, right - x, bottom - y, x - left] });
}

interface Taking {
  readonly marks: readonly DrawnMark[];
  readonly names: readonly PlacedName<MarkName>[];
  /** Where a name would not be seen, or only in part. */
  readonly areas: readonly Area[];
}

/** What marks, their names and covered areas take of the map, as points with the size of what lies there: the map's own labels keep off it. */
export function roomTaken({ marks, names, areas }: Taking, window: MapWindow): GeoJSON.FeatureCollection {
  const { camera, box } = window;
  const discs = marks.map(({ lng, lat, radius }) =>
    point(lng, lat, { kind: "mark", block: (radius * 2) / BLOCK_SIZE }),
  );
  const words = names.map((name) => {
    const { left, right, top, bottom } = nameArea(name);
    const { lng, lat } = fromPixels({ x: (left + right) / 2, y: (top + bottom) / 2 }, camera, box);
    const { lines, aside, size } = name.named;
    return point(lng, lat, { kind: "name", words: `${lines.join("\n")}${aside === "" ? "" : ` ${aside}`}`, size });
  });
  return { type: "FeatureCollection", features: [...discs, ...words, ...areas.map((area) => covered(area, window))] };
}
