import type { Box } from "#features/charts/box.ts";
import { type ChartFrame, valueY } from "#features/charts/chart-frame.ts";
import { dayAfterX, dayX } from "#features/charts/day-axis.ts";
import type { EnvelopeDay } from "#model/envelope.ts";
import { drawnAt, placeOn } from "#model/interval.ts";

/**
 * The envelope as boxes side by side: each runs from its day to the next, the last to the right edge; what stands on the
 * eve of the first day enters from the left. Days on which the ends stay the same share a box.
 */
export function layOutBand(envelope: readonly EnvelopeDay[], frame: ChartFrame): readonly Box[] {
  const y = valueY(frame);
  const boxes: Box[] = [];
  for (const { day, lowest, highest } of envelope) {
    const [low, high] = [lowest[0] && drawnAt(lowest[0]), highest[0] && drawnAt(highest[0])];
    if (!low || !high) continue;
    const [x, end] = [dayX(frame.axis, day), dayAfterX(frame.axis, day)];
    const top = placeOn(y, high.to);
    const box = { x, y: top, width: end - x, height: placeOn(y, low.from) - top };
    const before = boxes.at(-1);
    const goesOn = before && before.y === box.y && before.height === box.height && before.x + before.width === x;
    if (goesOn) boxes[boxes.length - 1] = { ...before, width: end - before.x };
    else boxes.push(box);
  }
  return boxes;
}
