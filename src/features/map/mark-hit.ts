/** A target on the screen: a centre and a radius in CSS pixels. */
export interface Target {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Half of the smallest target that a finger or a pointer can be asked to hit. */
const SMALLEST_REACH = 12;

/**
 * The target under a point: of those within reach (the radius, at least 12 px) the one whose edge is nearest, or whose
 * centre is nearest where the point lies inside several. Null when none is in reach.
 */
export function targetAt(targets: readonly Target[], point: { x: number; y: number }): Target | null {
  let best: { readonly target: Target; readonly outside: number; readonly far: number } | null = null;
  for (const target of targets) {
    const far = Math.hypot(target.x - point.x, target.y - point.y);
    if (far > Math.max(target.radius, SMALLEST_REACH)) continue;
    const outside = Math.max(0, far - target.radius);
    if (!best || outside < best.outside || (outside === best.outside && far < best.far))
      best = { target, outside, far };
  }
  return best?.target ?? null;
}
