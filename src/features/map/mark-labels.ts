import type { DrawnMark } from "#features/map/mark-frame.ts";
import { hasRoom, numeralSize } from "#features/map/mark-scale.ts";
import type { Text } from "#i18n/text.ts";

/** Side in CSS pixels of the blank image that keeps other labels off a mark. */
export const BLOCK_SIZE = 16;

/** The size of a mark's name in CSS pixels. */
export const NAME_SIZE = 13;

/** Marks beyond this number, the smallest, go without a name until fewer are left. */
const MOST_NAMES = 300;

/** The largest marks are named whatever lies there; the names of all others give way to what is named already. */
const ALWAYS_NAMED = 12;

const GAP = 6;
const LETTER_WIDTH = 8;

/** What the labels have to go by. */
export interface LabelRoom {
  readonly text: Text;
  /** The eastern end of what the map is about, in degrees, and the pixels of a degree. */
  readonly east: number;
  readonly pixelsPerDegree: number;
}

/** A region with events in the range, and the point where its name goes. */
export interface LabelledRegion {
  readonly id: string;
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
}

type Properties = Readonly<Record<string, string | number | boolean>>;

function point(lng: number, lat: number, properties: Properties): GeoJSON.Feature {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lng, lat] }, properties };
}

/** Names go to the right of their marks, to the left near the eastern end, where they would be cut off. */
function sideOf(name: string, mark: DrawnMark, { east, pixelsPerDegree }: LabelRoom): "left" | "right" {
  const room = (east - mark.lng) * pixelsPerDegree;
  return mark.radius + GAP + (name.length + 2) * LETTER_WIDTH > room ? "left" : "right";
}

/** What a mark is called: its place, and how many others it stands for. */
export function markName(text: Text, { place, others }: Pick<DrawnMark, "place" | "others">): string {
  const name = text.name(place.name);
  return others === 0 ? name : text.t("map.cell", { place: name, n: text.number(others) });
}

function markLabel(room: LabelRoom, mark: DrawnMark, order: number): GeoJSON.Feature {
  const { text } = room;
  const total = mark.count ? text.number(mark.count.total) : "";
  const numeral = hasRoom(mark.radius, total.length) ? total : "";
  const name = markName(text, mark);
  return point(mark.lng, mark.lat, {
    kind: "mark",
    name,
    side: sideOf(name, mark, room),
    // A mark too small for its numeral has it after its name.
    aside: numeral === total ? "" : `\u00a0${total}`,
    order,
    yields: order >= ALWAYS_NAMED,
    offset: (mark.radius + GAP) / NAME_SIZE,
    count: numeral,
    countSize: numeralSize(mark.radius, numeral.length || 1),
    block: (mark.radius * 2) / BLOCK_SIZE,
  });
}

/** Names and numerals of the marks and names of the regions, as points with all that their labels need. */
export function labelPoints(
  room: LabelRoom,
  marks: readonly DrawnMark[],
  regions: readonly LabelledRegion[],
): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
      ...marks.slice(0, MOST_NAMES).map((mark, index) => markLabel(room, mark, index)),
      ...regions.map(({ lng, lat, name }) => point(lng, lat, { kind: "region", name })),
    ],
  };
}
