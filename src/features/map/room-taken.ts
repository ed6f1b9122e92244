import { nameArea, type PlacedName } from "#features/map/lay-out-names.ts";
import type { MapWindow } from "#features/map/map-window.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import type { MarkName } from "#features/map/mark-names.ts";
import { fromPixels } from "#features/map/mercator.ts";

/** Side in CSS pixels of the blank image that keeps the map's labels off a mark. */
export const BLOCK_SIZE = 16;

type Properties = Readonly<Record<string, string | number>>;

function point(lng: number, lat: number, properties: Properties): GeoJSON.Feature {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lng, lat] }, properties };
}

/** What the marks and their names take of the map, as points with the size of what lies there: the map's own labels keep off it. */
export function roomTaken(
  marks: readonly DrawnMark[],
  names: readonly PlacedName<MarkName>[],
  { camera, box }: MapWindow,
): GeoJSON.FeatureCollection {
  const discs = marks.map(({ lng, lat, radius }) =>
    point(lng, lat, { kind: "mark", block: (radius * 2) / BLOCK_SIZE }),
  );
  const words = names.map((name) => {
    const { left, right, top, bottom } = nameArea(name);
    const { lng, lat } = fromPixels({ x: (left + right) / 2, y: (top + bottom) / 2 }, camera, box);
    const { lines, aside, size } = name.named;
    return point(lng, lat, { kind: "name", words: `${lines.join("\n")}${aside === "" ? "" : ` ${aside}`}`, size });
  });
  return { type: "FeatureCollection", features: [...discs, ...words] };
}
