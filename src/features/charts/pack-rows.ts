/** A thing that starts at `x` pixels, or ends there, and its size. */
interface Item {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Where it went: its upper left corner. */
export interface Packed {
  readonly left: number;
  readonly top: number;
}

interface Row {
  readonly taken: { readonly left: number; readonly right: number }[];
  height: number;
}

const GAP = 10;

/**
 * Sets things in rows between zero and `width` so that none covers another. Each starts at its own `x`, or ends there
 * where it would run over the right edge; one that is wider than the row starts at zero. A row is as high as what is highest
 * in it.
 */
export function packRows(items: readonly Item[], width: number): readonly Packed[] {
  const rows: Row[] = [];
  const order = items.map((item, at) => ({ item, at })).sort((a, b) => a.item.x - b.item.x);
  const packed = new Map<number, { left: number; row: number }>();
  for (const { item, at } of order) {
    const left = leftEdge(item, width);
    const right = left + item.width;
    const isFree = ({ taken }: Row) => taken.every((other) => right + GAP <= other.left || left >= other.right + GAP);
    const free = rows.findIndex(isFree);
    const row = free === -1 ? rows.length : free;
    const found = rows[row] ?? { taken: [], height: 0 };
    found.taken.push({ left, right });
    found.height = Math.max(found.height, item.height);
    rows[row] = found;
    packed.set(at, { left, row });
  }
  const topOf = (row: number) => rows.slice(0, row).reduce((top, { height }) => top + height, 0);
  return items.flatMap((_, at) => {
    const found = packed.get(at);
    return found ? [{ left: found.left, top: topOf(found.row) }] : [];
  });
}

function leftEdge({ x, width: own }: Item, width: number): number {
  if (x + own <= width) return Math.max(0, x);
  return Math.max(0, Math.min(x, width) - own);
}
