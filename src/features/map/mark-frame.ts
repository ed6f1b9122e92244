import type { Place } from "#dataset/records.ts";
import { dodge } from "#features/map/dodge.ts";
import { EMPTY_RADIUS, type MarkScale, ringWidth } from "#features/map/mark-scale.ts";
import type { PlaceCount } from "#model/event-cube.ts";
import { toDegrees, toUnit, worldSize } from "#model/mercator.ts";

/** Families that a ring can tell apart; the last share takes all further ones. */
export const FAMILY_SLOTS = 8;

/** Numbers of one mark for the graphics card: x, y, radius, ring width, emphasis, then the running shares of the ring. */
export const MARK_FLOATS = 5 + FAMILY_SLOTS;

/** More sites than this are left where they are: moving them would cost more than a frame. */
const MOST_APART = 200;

/** How a mark stands out. */
export const EMPHASIS = { none: 0, hovered: 1, chosen: 2 } as const;

/** A mark as it is drawn now; a site that would lie on its city's mark is drawn beside it. */
export interface DrawnMark {
  readonly place: Place;
  readonly lng: number;
  readonly lat: number;
  readonly radius: number;
  readonly count: PlaceCount | null;
  /** How many other places it stands for. */
  readonly others: number;
}

export interface MarkInput {
  readonly places: readonly Place[];
  readonly counts: ReadonlyMap<string, PlaceCount>;
  readonly scale: MarkScale;
  readonly zoom: number;
  readonly hovered: string | null;
  readonly chosen: readonly string[];
  /** How many other places the mark of a place stands for. */
  readonly others: (placeId: string) => number;
}

/**
 * The marks to draw, largest first so that a small one is never hidden. A city without events in the range keeps an
 * empty mark; a site without events has none.
 */
export function drawnMarks({ places, counts, scale, zoom, chosen, others }: MarkInput): DrawnMark[] {
  const marks = places.flatMap((place): DrawnMark[] => {
    const count = counts.get(place.id) ?? null;
    const { lat, lon } = place;
    if (lat === null || lon === null) return [];
    if (!count && place.kind !== "city" && !chosen.includes(place.id)) return [];
    return [
      { place, lng: lon, lat, radius: count ? scale(count.total) : EMPTY_RADIUS, count, others: others(place.id) },
    ];
  });
  return apart(
    marks.sort((a, b) => b.radius - a.radius),
    zoom,
  );
}

function apart(marks: readonly DrawnMark[], zoom: number): DrawnMark[] {
  const isSite = (mark: DrawnMark) => mark.place.kind === "site";
  const size = worldSize(zoom);
  const sites = marks.filter(isSite);
  if (sites.length === 0 || sites.length > MOST_APART) return [...marks];
  const near = marks.filter((mark) => isSite(mark) || sites.some((site) => site.place.parent === mark.place.id));
  const discs = dodge(
    near.map((mark) => {
      const { x, y } = toUnit(mark.lng, mark.lat);
      return { x: x * size, y: y * size, radius: mark.radius, fixed: !isSite(mark) };
    }),
  );
  const moved = new Map(near.map((mark, i) => [mark, discs[i]]));
  return marks.map((mark) => {
    const disc = isSite(mark) ? moved.get(mark) : undefined;
    return disc ? { ...mark, ...toDegrees({ x: disc.x / size, y: disc.y / size }) } : mark;
  });
}

function emphasisOf(id: string, { hovered, chosen }: MarkInput): number {
  if (chosen.includes(id)) return EMPHASIS.chosen;
  return id === hovered ? EMPHASIS.hovered : EMPHASIS.none;
}

/** The running shares of the families: 0.25, 1 is a quarter of the first and the rest of the second. All 0 without events. */
export function runningShares(count: PlaceCount | null): number[] {
  let sum = 0;
  return Array.from({ length: FAMILY_SLOTS }, (_, slot) => {
    if (!count) return 0;
    sum += count.byFamily[slot] ?? 0;
    return slot === FAMILY_SLOTS - 1 ? 1 : sum / count.total;
  });
}

/** Writes the marks as numbers for the graphics card. */
export function packMarks(marks: readonly DrawnMark[], input: MarkInput): Float32Array {
  const packed = new Float32Array(marks.length * MARK_FLOATS);
  marks.forEach((mark, index) => {
    const { x, y } = toUnit(mark.lng, mark.lat);
    const ring = mark.count ? ringWidth(mark.radius) : 1.4;
    const numbers = [x, y, mark.radius, ring, emphasisOf(mark.place.id, input), ...runningShares(mark.count)];
    packed.set(numbers, index * MARK_FLOATS);
  });
  return packed;
}
