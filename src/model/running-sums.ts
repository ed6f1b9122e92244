import type { Column } from "#dataset/event-archive.ts";
import { lowerBound } from "#model/lower-bound.ts";

/** A column of whole numbers from zero, added up from its start. Instead of every sum it holds one for many entries. */
export interface RunningSums {
  /** The sum of the entries before this one; of all where it is the end. */
  readonly before: (entry: number) => number;
  /** The entry in which a sum is passed: the last with no more than that before it. The end where the sum of all is no more. */
  readonly passing: (sum: number) => number;
}

const STRIDE = 256;

/** Adds up a column that does not change from then on. */
export function runningSums(column: Column): RunningSums {
  const marks = new Int32Array(Math.floor(column.length / STRIDE) + 1);
  let sum = 0;
  for (let entry = 0; entry < column.length; entry++) {
    if (entry % STRIDE === 0) marks[entry / STRIDE] = sum;
    sum += column[entry] ?? 0;
  }
  if (column.length % STRIDE === 0) marks[column.length / STRIDE] = sum;
  return {
    before: (entry) => {
      const mark = Math.floor(entry / STRIDE);
      let before = marks[mark] ?? 0;
      for (let i = mark * STRIDE; i < entry; i++) before += column[i] ?? 0;
      return before;
    },
    passing: (wanted) => {
      const mark = lowerBound(marks, wanted + 1) - 1;
      let entry = mark * STRIDE;
      let before = marks[mark] ?? 0;
      while (entry < column.length && before + (column[entry] ?? 0) <= wanted) before += column[entry++] ?? 0;
      return entry;
    },
  };
}
