/**
 * How much of a comparison stands there until all is asked for: more is read one by one by few, and no picture or paper could hold
 * it. Of the claims of one scope the newest stand for the others.
 */
export const MOST_SHOWN = { blocks: 30, rows: 40, reasons: 20 } as const;
