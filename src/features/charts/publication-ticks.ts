import type { Day } from "#dataset/day.ts";
import type { Publication } from "#dataset/records.ts";
import { type DayAxis, dayX } from "#features/charts/day-axis.ts";
import { groupBy } from "#model/group-by.ts";
import { textWidth } from "#ui/text-width.ts";

/** The publications of one day, at the foot of the axis. */
export interface PublicationTick {
  readonly day: Day;
  readonly x: number;
  readonly publications: readonly Publication[];
  /** How many they are, in words; empty where the words of neighbouring days would touch. */
  readonly words: string;
}

export const TICK_FONT = 11;
const GAP = 8;

/** What the row of ticks is made of. */
export interface TickInput {
  readonly publications: readonly Publication[];
  readonly axis: DayAxis;
  readonly width: number;
  readonly wordsOf: (count: number) => string;
}

/** A tick for each publication on its day. The words stand below all ticks of a chart, or below none. */
export function publicationTicks({ publications, axis, width, wordsOf }: TickInput): readonly PublicationTick[] {
  const days = groupBy(publications, ({ published }) => published);
  const ticks = [...days].map(([day, some]) => ({
    day,
    x: dayX(axis, day),
    publications: some,
    words: wordsOf(some.length),
  }));
  const spans = ticks.map(({ x, words }) => ({ x, half: textWidth(words, TICK_FONT) / 2 }));
  const fits = spans.every(({ x, half }, i) => {
    const before = spans[i - 1];
    const start = before ? before.x + before.half + GAP : 0;
    return x - half >= start && x + half <= width;
  });
  return fits ? ticks : ticks.map((tick) => ({ ...tick, words: "" }));
}
