import type { Box } from "#features/charts/box.ts";
import { type ChartFrame, valueY } from "#features/charts/chart-frame.ts";
import { markX } from "#features/charts/day-axis.ts";
import { isEarly, type Mark } from "#features/charts/mark.ts";
import { spreadMarks } from "#features/charts/spread-marks.ts";
import { drawnAt, placeOn } from "#model/interval.ts";

/** A mark with its place in pixels. */
export interface PutMark {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** The upper end of a range; for every other mark the same as `y`. */
  readonly yHigh: number;
  readonly reach: "up" | "down" | null;
  /** What it covers: its shape, and the arrow of an open end. */
  readonly boxes: readonly Box[];
}

/** How far the arrow of an open end goes from its mark, and how long its head is. */
export const STEM = 22;
export const ARROW = 6;
const HALF = 7;
/** Both ways together under a day, so that a moved mark still stands on its own day and on no other. */
const SHARE = 0.4;

/** Gives every claim with a number its place: at its day and value, moved sideways only where marks would coincide. */
export function putMarks(marks: readonly Mark[], frame: ChartFrame): readonly PutMark[] {
  const y = valueY(frame);
  const put = marks.flatMap((mark): PutMark[] => {
    const at = drawnAt(mark.claim);
    if (!at) return [];
    const x = markX(frame.axis, mark);
    return [withBoxes({ mark, reach: at.reach, x, y: placeOn(y, at.from), yHigh: placeOn(y, at.to) })];
  });
  const xs = spreadMarks(
    put.map(({ mark, x, boxes }) => {
      const top = Math.min(...boxes.map((box) => box.y));
      const bottom = Math.max(...boxes.map((box) => box.y + box.height));
      return { x, top, bottom, room: SHARE * (isEarly(mark) ? frame.axis.lane : frame.axis.dayWidth) };
    }),
  );
  return put.map((one, i) => withBoxes({ ...one, x: xs[i] ?? one.x }));
}

function withBoxes(one: Omit<PutMark, "boxes">): PutMark {
  const { x, y, yHigh, reach } = one;
  const body = { x: x - HALF, y: yHigh - HALF, width: 2 * HALF, height: y - yHigh + 2 * HALF };
  if (reach === null) return { ...one, boxes: [body] };
  const length = STEM + ARROW - HALF;
  const top = reach === "up" ? y - HALF - length : y + HALF;
  return { ...one, boxes: [body, { x: x - 3.5, y: top, width: 7, height: length }] };
}
