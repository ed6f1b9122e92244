import { MARK_FLOATS } from "#features/map/mark-frame.ts";

const GROW_MS = 160;
/** More marks than this change at once. */
const MOST_GROWING = 300;
const RADIUS = 2;
const RING = 3;

/** What a mark stands for; its numbers are in `packed`, in the same order. */
export interface Sized {
  readonly id: string;
  readonly events: number;
}

interface Sizes {
  readonly packed: Float32Array;
  readonly sized: readonly Sized[];
}

interface Growth {
  readonly events: number;
  /** Of its size, when the change began. */
  readonly from: number;
  readonly since: number;
  readonly shown: number;
}

/**
 * Lets marks grow and shrink to the size that their events give them, from the size that they are seen at. Only events
 * set a mark going: a new zoom sizes it at once, and so does everything while they are to be still. The function returned gives
 * the numbers of a moment, and whether more follow.
 */
export function markGrowth(): (
  frame: Sizes,
  now: number,
  still?: boolean,
) => { packed: Float32Array; growing: boolean } {
  const known = new Map<string, Growth>();

  function grow({ id, events }: Sized, radius: number, now: number): { share: number; growing: boolean } {
    const before = known.get(id);
    const changed = before !== undefined && before.events !== events;
    const from = changed ? before.shown / radius : (before?.from ?? 1);
    const since = changed ? now : (before?.since ?? Number.NEGATIVE_INFINITY);
    const left = Math.max(0, 1 - (now - since) / GROW_MS);
    const share = 1 + (from - 1) * left ** 3;
    known.set(id, { events, from, since, shown: radius * share });
    return { share, growing: left > 0 };
  }

  function settle({ id, events }: Sized, radius: number): void {
    known.set(id, { events, from: 1, since: Number.NEGATIVE_INFINITY, shown: radius });
  }

  return ({ packed, sized }, now, still = false) => {
    if (still) {
      sized.forEach((mark, index) => {
        settle(mark, packed[index * MARK_FLOATS + RADIUS] ?? 1);
      });
      return { packed, growing: false };
    }
    if (sized.length > MOST_GROWING) return { packed, growing: false };
    const drawn = new Float32Array(packed);
    let growing = false;
    sized.forEach((mark, index) => {
      const at = index * MARK_FLOATS;
      const grown = grow(mark, packed[at + RADIUS] ?? 1, now);
      drawn[at + RADIUS] = (packed[at + RADIUS] ?? 1) * grown.share;
      drawn[at + RING] = (packed[at + RING] ?? 1) * Math.min(1, grown.share);
      growing ||= grown.growing;
    });
    return { packed: drawn, growing };
  };
}
