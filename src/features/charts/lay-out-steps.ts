import type { Box } from "#features/charts/box.ts";
import { type ChartFrame, valueY } from "#features/charts/chart-frame.ts";
import { dayAfterX } from "#features/charts/day-axis.ts";
import type { Step } from "#features/charts/mark.ts";
import type { PutMark } from "#features/charts/put-marks.ts";
import { drawnAt, placeOn } from "#model/interval.ts";

/** The line of a claim for as long as it is what its series says. */
export interface StepLine {
  readonly key: string;
  readonly step: Step;
  readonly path: string;
  /** What the line covers, for labels to keep off it. */
  readonly boxes: readonly Box[];
  /** Nothing had followed it by the end of the days: it is still what its series says. */
  readonly lasts: boolean;
}

const BESIDE_ARROW = 6;

/**
 * The lines of the running totals: each from its mark (or from the left, where it was said before the days) to the mark that
 * takes its place, down or up to that; to the day on which it was replaced by somebody else; or to the right edge.
 */
export function layOutSteps(steps: readonly Step[], marks: readonly PutMark[], frame: ChartFrame): readonly StepLine[] {
  const { axis } = frame;
  const y = valueY(frame);
  const keyOf = (claim: Step["next"], series: string) => `${series} ${claim?.id ?? ""}`;
  const markOf = new Map(marks.map((one) => [keyOf(one.mark.claim, one.mark.series), one]));
  return steps.flatMap((step) => {
    const drawn = drawnAt(step.claim);
    if (!drawn) return [];
    const [own, next] = [step.claim, step.next].map((claim) => markOf.get(keyOf(claim, step.series)));
    const start = own?.x ?? axis.left + axis.lane;
    const lasts = step.to >= axis.days.to;
    const end = next?.x ?? dayAfterX(axis, step.to);
    if (end <= start) return [];
    const [low, high] = [placeOn(y, drawn.from), placeOn(y, drawn.to)];
    const turn = next && isInTheWay(next, low) ? end - BESIDE_ARROW : end;
    const rise = next ? ` H${turn} V${next.y} H${end}` : ` H${end}`;
    const upper = high === low ? "" : ` M${start},${high} H${end}`;
    const boxes = [thin(start, low, end - start), ...(next ? [upright(turn, low, next.y)] : [])];
    return [{ key: keyOf(step.claim, step.series), step, path: `M${start},${low}${rise}${upper}`, boxes, lasts }];
  });
}

/** The arrow of an open end points to where the step comes from: the step then goes up or down beside it. */
function isInTheWay({ y, reach }: PutMark, from: number): boolean {
  return (reach === "down" && from > y) || (reach === "up" && from < y);
}

function thin(x: number, y: number, width: number): Box {
  return { x, y: y - 1, width, height: 2 };
}

function upright(x: number, from: number, to: number): Box {
  return { x: x - 1, y: Math.min(from, to), width: 2, height: Math.abs(to - from) };
}
