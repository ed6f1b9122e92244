import type { Box } from "#features/charts/box.ts";
import type { LabelText } from "#features/charts/label-lines.ts";
import type { Mark } from "#features/charts/mark.ts";
import { type PlacedLabel, placeLabels } from "#features/charts/place-labels.ts";
import { spreadMarks } from "#features/charts/spread-marks.ts";
import { drawnAt, placeOn } from "#model/interval.ts";

/** A mark with its place in pixels and its label. */
export interface LaidOut {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** The upper end of a range; for every other mark the same as `y`. */
  readonly yHigh: number;
  readonly reach: "up" | "down" | null;
  readonly label: PlacedLabel;
  readonly text: LabelText;
}

/** Where things go: the scales of the axes, and the box that labels may use. */
export interface Ground {
  readonly x: (mark: Mark) => number;
  /** The width of the day or lane that a mark stands in. */
  readonly roomOf: (mark: Mark) => number;
  readonly y: (value: number) => number;
  readonly bounds: Box;
  readonly textOf: (mark: Mark) => LabelText;
}

export const STEM = 22;
const HALF = 8;
/** Both ways together well under a day, so that a moved mark still stands on its own day and on no other. */
const SHARE = 0.38;

/** Gives every claim with a number its place: at its day and value, moved sideways only where marks would coincide. */
export function layOutMarks(marks: readonly Mark[], ground: Ground): readonly LaidOut[] {
  const drawn = marks.flatMap((mark) => {
    const at = drawnAt(mark.claim);
    return at
      ? [{ mark, reach: at.reach, x: ground.x(mark), y: placeOn(ground.y, at.from), yHigh: placeOn(ground.y, at.to) }]
      : [];
  });
  const xs = spreadMarks(drawn.map(({ mark, x, y }) => ({ x, y, room: SHARE * ground.roomOf(mark) })));
  const spread = drawn.map((one, i) => ({ ...one, x: xs[i] ?? one.x, text: ground.textOf(one.mark) }));
  const requests = spread.map(({ mark, x, y, text }) => ({
    id: mark.key,
    x,
    y,
    width: text.width,
    height: text.height,
  }));
  const labels = placeLabels(requests, spread.flatMap(boxesOf), ground.bounds);
  return spread.flatMap((one, i) => {
    const label = labels[i];
    return label ? [{ ...one, label }] : [];
  });
}

function boxesOf({ x, y, yHigh, reach }: Pick<LaidOut, "x" | "y" | "yHigh" | "reach">): Box[] {
  const body = { x: x - HALF, y: yHigh - HALF, width: 2 * HALF, height: y - yHigh + 2 * HALF };
  if (reach === null) return [body];
  const top = reach === "up" ? y - HALF - STEM : y + HALF;
  return [body, { x: x - 3, y: top, width: 6, height: STEM }];
}
