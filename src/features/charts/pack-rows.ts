/** A thing that starts at `x` pixels, or ends there, and is `width` wide. */
interface Item {
  readonly x: number;
  readonly width: number;
}

/** Where it went: its left edge and its row, counted from zero. */
export interface Packed {
  readonly left: number;
  readonly row: number;
}

const GAP = 10;

/**
 * Sets things in rows between zero and `width` so that none covers another. Each starts at its own `x`, or ends there
 * where it would run over the right edge; one that is wider than the row starts at zero.
 */
export function packRows(items: readonly Item[], width: number): readonly Packed[] {
  const rows: { left: number; right: number }[][] = [];
  const order = items.map((item, at) => ({ item, at })).sort((a, b) => a.item.x - b.item.x);
  const packed = new Map<number, Packed>();
  for (const { item, at } of order) {
    const left = leftEdge(item, width);
    const right = left + item.width;
    const free = rows.findIndex((row) => row.every((other) => right + GAP <= other.left || left >= other.right + GAP));
    const row = free === -1 ? rows.length : free;
    const taken = rows[row] ?? [];
    taken.push({ left, right });
    rows[row] = taken;
    packed.set(at, { left, row });
  }
  return items.flatMap((_, at) => packed.get(at) ?? []);
}

function leftEdge({ x, width: own }: Item, width: number): number {
  if (x + own <= width) return Math.max(0, x);
  return Math.max(0, Math.min(x, width) - own);
}
