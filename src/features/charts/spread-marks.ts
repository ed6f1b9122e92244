/** A mark's own place on the chart, in pixels, what it covers from top to bottom, and how far it may go to either side. */
interface Point {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly room: number;
}

const APART = 18;
const NARROWER = 0.7;

/**
 * Moves marks sideways that would hide each other, by even steps around the day that they share and never out of their
 * room: where they are many the steps get smaller. The height, which is the value, never changes. Gives the new `x` of
 * each mark, in order.
 */
export function spreadMarks(points: readonly Point[]): readonly number[] {
  const placed: Point[] = [];
  for (const point of points) placed.push({ ...point, x: freePlace(point, placed) });
  return placed.map((mark) => mark.x);
}

function freePlace({ x, top, bottom, room }: Point, placed: readonly Point[]): number {
  const near = placed.filter((other) => other.top < bottom && other.bottom > top);
  for (let step = APART; step > 0.1; step *= NARROWER) {
    const free = Array.from({ length: 2 * Math.floor(room / step) + 1 }, (_, i) => x + sides(i) * step).find(
      (candidate) => near.every((other) => Math.abs(other.x - candidate) >= step * 0.95),
    );
    if (free !== undefined) return free;
  }
  return x;
}

/** 0, 1, -1, 2, -2 and so on. */
function sides(i: number): number {
  return i % 2 === 1 ? (i + 1) / 2 : -i / 2;
}
