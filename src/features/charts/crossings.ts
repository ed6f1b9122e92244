import { type Box, sharedArea } from "#features/charts/box.ts";

/** How many lines a box would lie on. */
export type Crossings = (box: Box) => number;

/** Counts the thin boxes of a few lines, each by itself. */
export function crossingsOf(lines: readonly Box[]): Crossings {
  return (box) => lines.filter((line) => sharedArea(line, box) > 0).length;
}

/** About half the height of a label, in pixels. */
const CELL = 8;

/**
 * The same of very many marks and lines, as the cells of a grid that they lie in: on each other they count once, and a box is
 * asked of its own cells, not of all of them.
 */
export function crowdedCells(crowd: readonly Box[]): Crossings {
  const held = new Set<number>();
  for (const one of crowd) eachCell(one, (cell) => held.add(cell));
  return (box) => {
    let crossed = 0;
    eachCell(box, (cell) => {
      if (held.has(cell)) crossed += 1;
    });
    return crossed;
  };
}

/** More cells than any drawing is high. */
const COLUMN = 2 ** 20;

function eachCell({ x, y, width, height }: Box, visit: (cell: number) => void): void {
  const [right, bottom] = [Math.ceil((x + width) / CELL), Math.ceil((y + height) / CELL)];
  for (let column = Math.floor(x / CELL); column < right; column++)
    for (let row = Math.floor(y / CELL); row < bottom; row++) visit(column * COLUMN + row);
}
