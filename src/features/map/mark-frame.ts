import type { Place } from "#dataset/records.ts";
import { dodge } from "#features/map/dodge.ts";
import { EMPTY_RADIUS, type MarkScale } from "#features/map/mark-scale.ts";
import type { PlaceCount } from "#model/count-cube.ts";
import { toDegrees, toUnit, worldSize } from "#model/mercator.ts";
import type { Ends, PlacePeople } from "#model/people-cube.ts";

/** Families that a ring can tell apart; the last share takes all further ones. */
export const FAMILY_SLOTS = 8;

/** More sites than this are left where they are: moving them would cost more than a frame. */
const MOST_APART = 200;

/** So far in CSS pixels the mark of a city may stand beside it, on a map so small that it would lie on a larger one. */
const NUDGE = 16;

/** A mark as it is drawn now; a site that would lie on its city's mark is drawn beside it, and where places are piled up any mark beside others; one of a city that would lie on the rim of a larger one goes off it. */
export interface DrawnMark {
  readonly place: Place;
  readonly lng: number;
  readonly lat: number;
  readonly radius: number;
  readonly count: PlaceCount | null;
  /** The radii of the ends around what is counted; null where there are none. */
  readonly ends: Ends | null;
  /** How many other places it stands for. */
  readonly others: number;
}

export interface MarkInput {
  readonly places: readonly Place[];
  readonly counts: ReadonlyMap<string, PlacePeople>;
  readonly scale: MarkScale;
  readonly zoom: number;
  readonly chosen: readonly string[];
  /** How many other places the mark of a place stands for. */
  readonly others: (placeId: string) => number;
  /** Every mark may be moved off those that are larger, not sites only. */
  readonly piled: boolean;
  /** The marks of cities may be moved a little, too: each of them stands for itself. */
  readonly nudged: boolean;
}

/**
 * The marks to draw, largest first so that a small one is never hidden. A city without events in the range keeps an
 * empty mark; a site without events has none.
 */
export function drawnMarks({ places, counts, scale, zoom, chosen, others, piled, nudged }: MarkInput): DrawnMark[] {
  const marks = places.flatMap((place): DrawnMark[] => {
    const count = counts.get(place.id) ?? null;
    const { lat, lon } = place;
    if (lat === null || lon === null) return [];
    if (!count && place.kind !== "city" && !chosen.includes(place.id)) return [];
    const radius = count ? scale(count.total) : EMPTY_RADIUS;
    const ends = count?.ends ? { low: scale(count.ends.low), high: scale(count.ends.high) } : null;
    return [{ place, lng: lon, lat, radius, count, ends, others: others(place.id) }];
  });
  const nudge = nudged && marks.length <= MOST_APART ? NUDGE : 0;
  return apart(
    marks.sort((a, b) => b.radius - a.radius),
    zoom,
    (mark) => (piled || mark.place.kind === "site" ? Number.POSITIVE_INFINITY : nudge),
  );
}

function apart(marks: readonly DrawnMark[], zoom: number, mostOf: (mark: DrawnMark) => number): DrawnMark[] {
  const size = worldSize(zoom);
  const moving = marks.filter((mark) => mostOf(mark) > 0);
  if (moving.length === 0 || moving.length > MOST_APART) return [...marks];
  const near = marks.filter((mark) => mostOf(mark) > 0 || moving.some((site) => site.place.parent === mark.place.id));
  const discs = near.map((mark) => {
    const { x, y } = toUnit(mark.lng, mark.lat);
    return { x: x * size, y: y * size, radius: mark.radius, most: mostOf(mark) };
  });
  const dodged = dodge(discs);
  const moved = new Map(near.flatMap((mark, i) => (dodged[i] === discs[i] ? [] : [[mark, dodged[i]]])));
  return marks.map((mark) => {
    const disc = moved.get(mark);
    return disc ? { ...mark, ...toDegrees({ x: disc.x / size, y: disc.y / size }) } : mark;
  });
}

/** The running shares of the families: 0.25, 1 is a quarter of the first and the rest of the second. */
export function runningShares(count: Pick<PlaceCount, "total" | "byFamily">): number[] {
  let sum = 0;
  return Array.from({ length: FAMILY_SLOTS }, (_, slot) => {
    sum += count.byFamily[slot] ?? 0;
    return slot === FAMILY_SLOTS - 1 ? 1 : sum / count.total;
  });
}
