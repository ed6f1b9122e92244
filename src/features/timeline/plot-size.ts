/** Height of the labels under the bars, and of the row of publications under those, in pixels. */
export const LABELS = 18;
export const TICKS = 12;
/** Air above the tallest bar. */
export const HEADROOM = 5;
/** Room at each end for a handle and, on the left, for the numbers of the grid. */
export const MARGIN = { left: 40, right: 28 } as const;
/** Width of a handle as drawn. */
export const HANDLE = 11;
/** The middle of the chosen days that no handle reaches into, so that they can be moved as they are: all of them where they are few. */
export const GRIP = 24;

const NARROW = 560;

/** Height of the bars in a plot of a width: lower where the plot is narrow, as the whole bar may be pinned there. */
export function barsHeight(width: number): number {
  return width < NARROW ? 64 : 72;
}
