/** Height of the labels under the bars, and of the row of publications under those, in pixels. */
export const LABELS = 18;
export const TICKS = 12;
/** Air above the tallest bar. */
export const HEADROOM = 5;
/** Width of a handle as drawn. */
export const HANDLE = 11;
/** The middle of the chosen days that no handle reaches into, so that they can be moved as they are: all of them where they are few. */
export const GRIP = 24;

/** The room of a number of the grid, of the word under a bin, and of a bin itself, which the word ends or begins with. */
const NUMBER = 24;
const WORD = { earlier: 46, later: 22 } as const;
const BIN = 18;
/** Beside days without a bin, where a handle stands. */
const ASIDE = { left: 16, right: 28 } as const;

/** Room at each end of a plot for a handle or a bin and for what is written there, in letters so many times as large as usual. */
export function marginsOf(
  bins: { earlier: boolean; later: boolean },
  letters: number,
): { left: number; right: number } {
  return {
    left: bins.earlier ? WORD.earlier * letters - BIN : ASIDE.left + NUMBER * letters,
    right: bins.later ? WORD.later * letters - BIN : ASIDE.right,
  };
}

const NARROW = 560;

/** Height of the bars in a plot of a width: lower where the plot is narrow, as the whole bar may be pinned there. */
export function barsHeight(width: number): number {
  return width < NARROW ? 64 : 72;
}
