/** A disc in pixels that may be moved, so far and no farther; nought where it must stay. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly most: number;
}

const GAP = 3;
const ROUNDS = 6;

function clear(disc: Disc, others: readonly Disc[]): Disc {
  let moved = disc;
  for (let round = 0; round < ROUNDS; round++) {
    const hit = others.find((other) => within(moved, other, GAP - 0.01));
    if (!hit) break;
    const far = Math.hypot(moved.x - hit.x, moved.y - hit.y);
    const apart = hit.radius + moved.radius + GAP;
    const [x, y] = far === 0 ? [0, 1] : [(moved.x - hit.x) / far, (moved.y - hit.y) / far];
    moved = { ...moved, x: hit.x + x * apart, y: hit.y + y * apart };
  }
  return Math.hypot(moved.x - disc.x, moved.y - disc.y) > disc.most ? disc : moved;
}

/** By squares: this is asked of every pair. */
function within(a: Disc, b: Disc, gap: number): boolean {
  const [x, y, reach] = [a.x - b.x, a.y - b.y, a.radius + b.radius + gap];
  return x * x + y * y < reach * reach;
}

/**
 * Moves the discs that may be moved straight out of those before them in the list, in the order of the list, so that they
 * touch none; a disc at the very centre of another goes below it. Where that does not end, a disc stays where it got to; one that
 * would have to go too far stays where it is.
 */
export function dodge(discs: readonly Disc[]): Disc[] {
  const placed: Disc[] = [];
  for (const disc of discs) placed.push(disc.most === 0 ? disc : clear(disc, placed));
  return placed;
}
