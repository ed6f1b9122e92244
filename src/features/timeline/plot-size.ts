/** Height of the bars, of the labels under them, and of the row of publications under those, in pixels. */
export const BARS = 72;
export const LABELS = 18;
export const TICKS = 12;
/** Air above the tallest bar. */
export const HEADROOM = 5;
/** Room at each end for a handle and, on the left, for the numbers of the grid. */
export const MARGIN = { left: 40, right: 28 } as const;
/** Width of a handle as drawn. */
export const HANDLE = 11;
