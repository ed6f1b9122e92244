/** A rectangle in pixels, `x` and `y` its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The area that two boxes share; zero where they only touch. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The box moved by the least that brings it inside `bounds`; one that is too large keeps to the upper left. */
export function keepInside(box: Box, bounds: Box): Box {
  const x = Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width));
  const y = Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height));
  return { ...box, x, y };
}

/** The point of a box that is nearest to another point; that point itself where it lies inside. */
export function nearestIn(box: Box, { x, y }: Point): Point {
  return {
    x: Math.max(box.x, Math.min(x, box.x + box.width)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  };
}

/** How far a point lies from a box; zero inside it. */
export function distanceTo(box: Box, point: Point): number {
  const near = nearestIn(box, point);
  return Math.hypot(near.x - point.x, near.y - point.y);
}

/** Whether the straight line between two points runs through the inside of a box. */
export function runsThrough(from: Point, to: Point, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    { start: from.x, run: to.x - from.x, low: box.x, high: box.x + box.width },
    { start: from.y, run: to.y - from.y, low: box.y, high: box.y + box.height },
  ];
  for (const { start, run, low, high } of sides) {
    if (run === 0 && (start <= low || start >= high)) return false;
    if (run === 0) continue;
    const [a, b] = [(low - start) / run, (high - start) / run];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}
