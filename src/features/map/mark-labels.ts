import type { DrawnMark } from "#features/map/mark-frame.ts";
import { hasRoom, numeralSize } from "#features/map/mark-scale.ts";
import type { Text } from "#i18n/text.ts";

/** Side in CSS pixels of the blank image that keeps other labels off a mark. */
export const BLOCK_SIZE = 16;

const NAME_SIZE = 13;
const GAP = 3.5;

/** A region with events in the range, and the point where its name goes. */
export interface LabelledRegion {
  readonly id: string;
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
}

type Properties = Readonly<Record<string, string | number>>;

function point(lng: number, lat: number, properties: Properties): GeoJSON.Feature {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lng, lat] }, properties };
}

function markLabel(text: Text, mark: DrawnMark, order: number): GeoJSON.Feature {
  const total = mark.count ? text.number(mark.count.total) : "";
  const numeral = hasRoom(mark.radius) ? total : "";
  return point(mark.lng, mark.lat, {
    kind: "mark",
    name: text.name(mark.place.name),
    // A mark too small for its numeral has it after its name.
    aside: numeral === total ? "" : `\u00a0${total}`,
    order,
    size: NAME_SIZE,
    offset: (mark.radius + GAP) / NAME_SIZE,
    count: numeral,
    countSize: numeralSize(mark.radius, numeral.length || 1),
    block: (mark.radius * 2) / BLOCK_SIZE,
  });
}

/** Names and numerals of the marks and names of the regions, as points with all that their labels need. */
export function labelPoints(
  text: Text,
  marks: readonly DrawnMark[],
  regions: readonly LabelledRegion[],
): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
      ...marks.map((mark, index) => markLabel(text, mark, index)),
      ...regions.map(({ lng, lat, name }) => point(lng, lat, { kind: "region", name })),
    ],
  };
}
