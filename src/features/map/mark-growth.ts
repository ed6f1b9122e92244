const GROW_MS = 160;
/** More marks than this change at once. */
const MOST_GROWING = 300;

/** A mark as it is to be: what it stands for, and its radius. */
export interface Sized {
  readonly id: string;
  readonly events: number;
  readonly radius: number;
}

interface Growth {
  readonly events: number;
  /** Of its size, when the change began. */
  readonly from: number;
  readonly since: number;
  readonly shown: number;
}

/** The share of its size that each mark has at a moment, in their order, and whether more is to come. */
export interface Grown {
  readonly shares: readonly number[];
  readonly growing: boolean;
}

/**
 * Lets marks grow and shrink to the size that their events give them, from the size that they are seen at. Only events
 * set a mark going: a new zoom sizes it at once, and so does everything while they are to be still. The function returned gives
 * the sizes of a moment.
 */
export function markGrowth(): (marks: readonly Sized[], now: number, still?: boolean) => Grown {
  const known = new Map<string, Growth>();

  function grow({ id, events, radius }: Sized, now: number): { share: number; growing: boolean } {
    const before = known.get(id);
    const changed = before !== undefined && before.events !== events;
    const from = changed ? before.shown / radius : (before?.from ?? 1);
    const since = changed ? now : (before?.since ?? Number.NEGATIVE_INFINITY);
    const left = Math.max(0, 1 - (now - since) / GROW_MS);
    const share = 1 + (from - 1) * left ** 3;
    known.set(id, { events, from, since, shown: radius * share });
    return { share, growing: left > 0 };
  }

  function settle({ id, events, radius }: Sized): number {
    known.set(id, { events, from: 1, since: Number.NEGATIVE_INFINITY, shown: radius });
    return 1;
  }

  return (marks, now, still = false) => {
    if (still || marks.length > MOST_GROWING) return { shares: marks.map(settle), growing: false };
    const grown = marks.map((mark) => grow(mark, now));
    return { shares: grown.map(({ share }) => share), growing: grown.some(({ growing }) => growing) };
  };
}
