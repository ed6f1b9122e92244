/** A mark's own place on the chart, in pixels, and how far it may go from there to either side. */
interface Point {
  readonly x: number;
  readonly y: number;
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
  const placed: { x: number; y: number }[] = [];
  for (const point of points) {
    placed.push({ x: freePlace(point, placed), y: point.y });
  }
  return placed.map((mark) => mark.x);
}

function freePlace({ x, y, room }: Point, placed: readonly { x: number; y: number }[]): number {
  for (let step = APART; step > 0.1; step *= NARROWER) {
    const free = Array.from({ length: 2 * Math.floor(room / step) + 1 }, (_, i) => x + sides(i) * step).find(
      (candidate) => placed.every((other) => Math.hypot(other.x - candidate, other.y - y) >= step * 0.95),
    );
    if (free !== undefined) return free;
  }
  return x;
}

/** 0, 1, -1, 2, -2 and so on. */
function sides(i: number): number {
  return i % 2 === 1 ? (i + 1) / 2 : -i / 2;
}
