/** Radii in CSS pixels. One event must have room for its numeral; the greatest mark must not hide a region. */
const RADIUS_OF_ONE = 8.5;
const LARGEST_RADIUS = 44;
/** Among many marks, whose places lie a finger apart. */
const LARGEST_IN_A_CROWD = 25;
const SMALLEST_RADIUS = 3;
const NUMERAL_RADIUS = 7.5;
/** Fewer digits may touch the ring; a digit is no narrower than this, in CSS pixels. */
const FEW_DIGITS = 4;
const SMALLEST_DIGIT = 4.8;

/** The radius of a mark that stands for no event in the range. */
export const EMPTY_RADIUS = 4;

/** Radius in CSS pixels for a number of events: the area grows with the number. Zero has the radius of an empty mark. */
export type MarkScale = (events: number) => number;

/** From this zoom on the marks have their full size; below it the land is so small that they shrink with it. */
const FULL_SIZE_ZOOM = 3.6;
const SMALLEST_SIZE = 0.55;

/**
 * The scale for marks of at most `most` events at a zoom. It is fixed by the whole dataset, so that a mark only grows or
 * shrinks when its own events do, or the whole map does.
 */
export function markScale(most: number, zoom: number, crowded = false): MarkScale {
  const largest = crowded ? LARGEST_IN_A_CROWD : LARGEST_RADIUS;
  const size = Math.min(1, Math.max(SMALLEST_SIZE, 2 ** (zoom - FULL_SIZE_ZOOM)));
  const unit = size * Math.min(RADIUS_OF_ONE, largest / Math.sqrt(Math.max(1, most)));
  return (events) => (events <= 0 ? EMPTY_RADIUS : Math.max(SMALLEST_RADIUS, unit * Math.sqrt(events)));
}

/** The thickness of a ring, so that a numeral of up to four digits has room inside. */
export function ringWidth(radius: number): number {
  return Math.min(9, Math.max(2, radius * 0.26));
}

/** Whether a numeral of some digits, signs between them counted, fits in a mark. */
export function hasRoom(radius: number, digits: number): boolean {
  const room = (radius - ringWidth(radius) - 0.5) * 2;
  return radius >= NUMERAL_RADIUS && (digits < FEW_DIGITS || digits * SMALLEST_DIGIT <= room);
}

/** The size in CSS pixels of a numeral in a ring. */
export function numeralSize(radius: number, digits: number): number {
  const room = (radius - ringWidth(radius) - 0.5) * 2;
  return Math.round(Math.min(20, Math.max(9, Math.min(room * 0.86, (room / digits) * 1.55))) * 2) / 2;
}
