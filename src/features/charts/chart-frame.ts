import type { Publication } from "#dataset/records.ts";
import type { NiceScale } from "#evidence/nice-scale.ts";
import type { Box } from "#features/charts/box.ts";
import { type DayAxis, dayAxis } from "#features/charts/day-axis.ts";
import type { Days, Mark } from "#features/charts/mark.ts";
import { type PublicationTick, publicationTicks } from "#features/charts/publication-ticks.ts";
import { type StripWord, stripWords } from "#features/charts/strip-words.ts";

/** Everything about a chart that does not depend on where a single mark stands. All lengths are CSS pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly axis: DayAxis;
  /** The area between the axes, the lane included. */
  readonly plot: Box;
  /** Where the labels of marks may stand: between the strip of words and the days. */
  readonly room: Box;
  /** The height of the strip of words; zero where there are none. */
  readonly strip: number;
  /** Null where nobody gives a number. */
  readonly scale: NiceScale | null;
  readonly words: readonly StripWord[];
  /** The publications below the days, and the height of their row: none on the clock of what happened. */
  readonly published: readonly PublicationTick[];
  readonly foot: number;
}

/** What all charts of one card share, so that their days and heights can be compared. */
export interface SharedAxes {
  readonly days: Days;
  /** Whether some mark of the card is older than the days. */
  readonly lane: boolean;
  /** The width of the labels of the value axis. */
  readonly axisWidth: number;
  readonly publications: readonly Publication[];
}

/** What a frame is built from; `saidOf` and `nameOf` give the texts of a word. */
export interface FrameInput extends SharedAxes {
  readonly width: number;
  readonly marks: readonly Mark[];
  readonly scale: NiceScale | null;
  /** The height of the plot below so many pixels. */
  readonly plotHeight: (top: number) => number;
  readonly saidOf: (mark: Mark) => string;
  readonly nameOf: (mark: Mark) => string;
  /** So many publications, in words. */
  readonly publicationsOf: (count: number) => string;
}

export const DAY_LABELS = 24;
const MARGIN_RIGHT = 10;
/** Air over the highest mark, for its label and the arrow of an open end. */
const AIR = 26;
/** The row of publications, with the words below its ticks or without. */
const FOOT = { words: 26, ticks: 12 };
/** Words alone need no plot. */
const NO_PLOT = 6;

/** Lays out the parts of a chart: the strip of words, the plot, the days, and the row of publications below them. */
export function chartFrame(input: FrameInput): ChartFrame {
  const { width, days, lane, axisWidth, scale, publications } = input;
  const right = Math.max(axisWidth, width - MARGIN_RIGHT);
  const axis = dayAxis({ days, lane, left: axisWidth, right });
  const words = stripWords(input.marks, { width, axis, saidOf: input.saidOf, nameOf: input.nameOf });
  const strip = words.length === 0 ? 0 : Math.max(...words.map(({ box }) => box.y + box.height)) + 6;
  const published = publicationTicks({ publications, axis, width, wordsOf: input.publicationsOf });
  const foot = footOf(published);
  const top = scale ? strip + AIR : strip;
  const plotHeight = scale ? input.plotHeight(top) : NO_PLOT;
  return {
    width,
    height: top + plotHeight + DAY_LABELS + foot,
    axis,
    plot: { x: axisWidth, y: top, width: right - axisWidth, height: plotHeight },
    room: { x: axisWidth, y: strip, width: width - axisWidth, height: top + plotHeight - strip },
    strip,
    scale,
    words,
    published,
    foot,
  };
}

function footOf(ticks: readonly PublicationTick[]): number {
  if (ticks.length === 0) return 0;
  return ticks.some(({ words }) => words !== "") ? FOOT.words : FOOT.ticks;
}

/** How high on the chart a number of the value axis lies. */
export function valueY({ plot, scale }: ChartFrame): (value: number) => number {
  const max = scale?.max ?? 1;
  return (value) => plot.y + plot.height * (1 - value / max);
}
