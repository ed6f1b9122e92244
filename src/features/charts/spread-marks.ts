/** A mark's own place on the chart, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const APART = 18;

/**
 * Moves marks sideways that would hide each other, by whole steps around the day that they share; the height, which is
 * the value, never changes. Gives the new `x` of each mark, in order.
 */
export function spreadMarks(points: readonly Point[]): readonly number[] {
  const placed: { x: number; y: number }[] = [];
  for (const point of points) {
    const x = [0, 1, -1, 2, -2, 3, -3, 4, -4]
      .map((step) => point.x + step * APART)
      .find((candidate) => placed.every((other) => Math.hypot(other.x - candidate, other.y - point.y) >= APART - 1));
    placed.push({ x: x ?? point.x + placed.length * APART, y: point.y });
  }
  return placed.map((mark) => mark.x);
}
