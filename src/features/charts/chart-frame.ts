import type { Day } from "#dataset/day.ts";
import { niceScale } from "#evidence/nice-scale.ts";
import { dayTicks } from "#features/charts/day-ticks.ts";
import { type Days, isEarly, type Mark } from "#features/charts/mark.ts";
import { type Packed, packRows } from "#features/charts/pack-rows.ts";
import { textWidth } from "#features/charts/text-width.ts";
import { wrapWords } from "#features/charts/wrap-words.ts";
import { axisTop } from "#model/interval.ts";

/** A word claim in the strip above the plot, which is as wide as the chart: it has a day, and no place on the value axis. */
export interface StripWord extends Packed {
  readonly mark: Mark;
  /** The width of its lozenge, which stands at its day. */
  readonly lozenge: number;
  /** The name of who says it stands before the lozenge: after it there is no room. */
  readonly nameFirst: boolean;
  /** The name in one line, or in two where one would run out of the chart. */
  readonly name: readonly string[];
  /** The width of lozenge and name. */
  readonly width: number;
}

/** Everything about a chart that does not depend on where a single mark stands. All lengths are CSS pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly axisWidth: number;
  readonly stripHeight: number;
  readonly marginTop: number;
  readonly marginRight: number;
  /** The days of the axis, and the width of one. */
  readonly days: Days;
  readonly dayWidth: number;
  /** The width of the lane before the first day for what is older; zero where nothing is. */
  readonly lane: number;
  readonly domain: readonly [number, number];
  readonly dayTicks: readonly Day[];
  /** Every day has a label, and there is no room for the month in each. */
  readonly daysAlone: boolean;
  readonly max: number;
  readonly valueTicks: readonly number[];
  readonly words: readonly StripWord[];
}

/** The first chart has room of its own; those of further places stand smaller below it. */
export type ChartSize = "main" | "further";

/** What the frame is built from; `wordOf` and `nameOf` give the texts of a mark, `numberOf` those of the axis. */
export interface FrameInput {
  readonly width: number;
  readonly size: ChartSize;
  readonly days: Days;
  readonly marks: readonly Mark[];
  /** Levels that steps set out from; they are on the axis and have no mark. */
  readonly entries: readonly Mark[];
  readonly wordOf: (mark: Mark) => string;
  readonly nameOf: (mark: Mark) => string;
  readonly numberOf: (value: number) => string;
}

interface Plot {
  /** The left edge of the lane, or of the first day where there is none. */
  readonly start: number;
  readonly lane: number;
  readonly dayWidth: number;
}

export const STRIP_ROW = 26;
export const AXIS_HEIGHT = 24;
const MAIN_HEIGHT = 244;
const MARGIN_RIGHT = 10;
const LANE = 48;
const DAY_AND_MONTH = 46;
const DAY_ALONE = 28;
const LOZENGE_PADDING = 16;
const NAME_GAP = 5;
const nameWidth = (words: string) => textWidth(words, 12);

/** Lays out the parts of a chart: axes, the strip of words, and how tall it has to be for its marks. */
export function chartFrame(input: FrameInput): ChartFrame {
  const { width, days, marks, numberOf } = input;
  const numbers = marks.filter((mark) => mark.claim.value !== null);
  const { top, whole } = axisTop([...marks, ...input.entries].map((mark) => mark.claim));
  const scale = niceScale(top, 4, whole);
  const axisWidth =
    numbers.length === 0 ? 10 : Math.max(...scale.ticks.map((tick) => textWidth(numberOf(tick), 12))) + 12;
  const plotWidth = Math.max(0, width - axisWidth - MARGIN_RIGHT);
  const lane = marks.some(isEarly) ? LANE : 0;
  const room = Math.max(0, plotWidth - lane);
  const dayWidth = room / (days.to - days.from + 1);
  const daysAlone = dayWidth >= DAY_ALONE && dayWidth < DAY_AND_MONTH;
  const words = stripWords(input, { start: axisWidth, lane, dayWidth });
  const stripHeight = words.length === 0 ? 0 : (Math.max(...words.map((word) => word.row)) + 1) * STRIP_ROW + 6;
  const marginTop = numbers.length === 0 ? stripHeight : stripHeight + 26;
  return {
    width,
    height: marginTop + plotHeight(input.size, numbers.length, marginTop) + AXIS_HEIGHT,
    axisWidth,
    stripHeight,
    marginTop,
    marginRight: MARGIN_RIGHT,
    days,
    dayWidth,
    lane,
    domain: [days.from - 0.5 - (dayWidth > 0 ? lane / dayWidth : 0), days.to + 0.5],
    dayTicks: dayTicks(days, room, daysAlone ? DAY_ALONE : DAY_AND_MONTH),
    daysAlone,
    max: scale.max,
    valueTicks: numbers.length === 0 ? [] : scale.ticks,
    words,
  };
}

// The main chart takes its height as a whole; a further one is as low as its figures allow. Words alone need no plot.
function plotHeight(size: ChartSize, numbers: number, marginTop: number): number {
  if (numbers === 0) return 8;
  if (size === "further") return Math.min(150, 72 + numbers * 20);
  return Math.max(120, MAIN_HEIGHT - marginTop - AXIS_HEIGHT);
}

function stripWords({ width, days, marks, wordOf, nameOf }: FrameInput, { start, lane, dayWidth }: Plot): StripWord[] {
  const words = marks.filter((mark) => mark.claim.value === null);
  const sizes = words.map((mark) => {
    const lozenge = textWidth(wordOf(mark), 12) + LOZENGE_PADDING;
    const name = wrapWords(nameOf(mark), width - lozenge - NAME_GAP, nameWidth);
    const own = lozenge + NAME_GAP + Math.max(0, ...name.map(nameWidth));
    const middle = start + (isEarly(mark) ? lane / 2 : lane + (mark.at - days.from + 0.5) * dayWidth);
    const { x, nameFirst } = besideDay(middle - lozenge / 2, { lozenge, own, width });
    return { x, nameFirst, name, lozenge, width: own };
  });
  return packRows(sizes, width).flatMap((packed, i) => {
    const [mark, size] = [words[i], sizes[i]];
    if (!mark || !size) return [];
    const { lozenge, nameFirst, name, width: own } = size;
    return [{ ...packed, mark, lozenge, nameFirst, name, width: own }];
  });
}

/** The left edge of a word and its name: on whichever side of the lozenge the name lets it stand nearer to its day. */
function besideDay(at: number, { lozenge, own, width }: { lozenge: number; own: number; width: number }) {
  const inside = (x: number) => Math.max(0, Math.min(x, width - own));
  const [after, before] = [inside(at), inside(at + lozenge - own)];
  const nameFirst = Math.abs(before + own - lozenge - at) < Math.abs(after - at);
  return { x: nameFirst ? before : after, nameFirst };
}
