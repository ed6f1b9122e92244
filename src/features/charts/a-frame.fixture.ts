import type { Day } from "#dataset/day.ts";
import { type ChartFrame, chartFrame, type FrameInput } from "#features/charts/chart-frame.ts";

/** A frame for tests: days 2 to 11 in 500 px, 0 to 200 over 200 px; name only what the test is about. */
export function aFrame(given: Partial<FrameInput> = {}): ChartFrame {
  return chartFrame({
    width: 550,
    days: { from: 2 as Day, to: 11 as Day },
    lane: false,
    axisWidth: 40,
    publications: [],
    marks: [],
    scale: { max: 200, ticks: [0, 100, 200] },
    plotHeight: () => 200,
    saidOf: (mark) => mark.claim.word ?? "",
    nameOf: (mark) => mark.series,
    publicationsOf: (count) => `${count} publications`,
    ...given,
  });
}
