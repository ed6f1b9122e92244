import type { Named, Yields } from "#features/map/lay-out-names.ts";
import type { MapFrame } from "#features/map/map-frame.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import { hasRoom, numeralSize } from "#features/map/mark-scale.ts";
import type { Project } from "#features/map/project.ts";
import type { Text } from "#i18n/text.ts";
import { textWidth } from "#ui/text-width.ts";
import { wrapWords } from "#ui/wrap-words.ts";

/** The sizes of names in CSS pixels. */
const PLACE_SIZE = 13;
const REGION_SIZE = 12;
export const LINE_HEIGHT = 1.2;
const MOST_EMS = 12;

/** Marks beyond this number, the smallest, go without a name until fewer are left. */
const MOST_NAMES = 300;

/** So few are all named, whatever lies there. Of more, as many of the largest are named unless that would cover another name. */
const FEW = 12;

/** What the name at this place of the order gives way to, of as many as there are. */
function yieldsAt(order: number, among: number): Yields {
  if (among <= FEW) return "never";
  return order < FEW ? "to-names" : "to-all";
}

/** The name of a mark or of a region with events, in drawing units. */
export interface MarkName extends Named {
  readonly kind: "place" | "region";
  readonly size: number;
  readonly lines: readonly string[];
  /** The number of a mark that is too small for it, after the last line; empty for none. */
  readonly aside: string;
}

/** What a mark is called: its place, and how many others it stands for. */
export function markName(text: Text, { place, others }: Pick<DrawnMark, "place" | "others">): string {
  const name = text.name(place.name);
  return others === 0 ? name : text.t("map.cell", { place: name, n: text.number(others) });
}

/** The numeral in a mark and its size in drawing units; null where it stands for nothing, or is too small. */
export function markNumeral(
  text: Text,
  { count, radius }: Pick<DrawnMark, "count" | "radius">,
): { readonly figure: string; readonly size: number } | null {
  if (!count) return null;
  const figure = text.number(count.total);
  return hasRoom(radius, figure.length) ? { figure, size: numeralSize(radius, figure.length) } : null;
}

interface Written {
  readonly lines: readonly string[];
  readonly width: number;
  /** Of the last line, which a number may follow. */
  readonly lastWidth: number;
}

const written = new Map<string, Written>();

/** A name in lines; names are few and asked for in every frame. */
function inLines(name: string, size: number): Written {
  const key = `${size} ${name}`;
  let lines = written.get(key);
  if (!lines) {
    const widthOf = (line: string) => textWidth(line, size, "bold");
    const wrapped = wrapWords(name, MOST_EMS * size, widthOf);
    const widths = wrapped.map(widthOf);
    lines = { lines: wrapped, width: Math.max(0, ...widths), lastWidth: widths.at(-1) ?? 0 };
    written.set(key, lines);
  }
  return lines;
}

function placeName(text: Text, project: Project, mark: DrawnMark): Omit<MarkName, "yields"> {
  const { count, radius, place, lng, lat } = mark;
  const { lines, width, lastWidth } = inLines(markName(text, mark), PLACE_SIZE);
  const aside = count && !markNumeral(text, mark) ? text.number(count.total) : "";
  return {
    id: place.id,
    ...project(lng, lat),
    radius,
    kind: "place",
    size: PLACE_SIZE,
    lines,
    aside,
    width: aside === "" ? width : Math.max(width, lastWidth + textWidth(`\u00a0${aside}`, PLACE_SIZE)),
    height: lines.length * PLACE_SIZE * LINE_HEIGHT,
  };
}

/** The names of a frame's regions and marks where `project` has them, those that are needed most first. */
export function markNames(
  text: Text,
  project: Project,
  { marks, regionNames }: Pick<MapFrame, "marks" | "regionNames">,
): MarkName[] {
  const height = REGION_SIZE * LINE_HEIGHT;
  const regions = regionNames.map(({ id, name, lng, lat, edge }, order): MarkName => {
    const { lines, width } = inLines(name, REGION_SIZE);
    const tall = lines.length * height;
    const within = project(lng, lat);
    const at = edge === null ? within : { x: within.x, y: project(lng, edge).y - tall * 0.6 };
    const fixed = { radius: 0, kind: "region", size: REGION_SIZE, aside: "" } as const;
    return { id, ...at, within, ...fixed, lines, width, height: tall, yields: yieldsAt(order, regionNames.length) };
  });
  const places = marks.slice(0, MOST_NAMES).map((mark, order) => ({
    ...placeName(text, project, mark),
    yields: yieldsAt(order, marks.length),
  }));
  return [...places, ...regions];
}
