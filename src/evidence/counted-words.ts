import type { MessageId } from "#i18n/catalogue.ts";
import type { Text } from "#i18n/text.ts";
import type { Ends, Measure } from "#model/people-cube.ts";

/** What the people of a measure are called, at the head of a list. */
export const MEASURE_NAMES: Readonly<Record<Measure, MessageId>> = {
  killed: "figures.sums.killed",
  injured: "figures.sums.injured",
  detained: "figures.sums.detained",
};

/** How many were counted, and the ends around them. */
export interface CountedThere {
  readonly total: number;
  readonly ends: Ends | null;
  /** Whether the records state some of estimate and ends without the others. */
  readonly partial?: boolean;
}

/** What is counted at several places: events and people add up, and so do the ends around people where all have a range or need none. */
export function countedTogether(counted: readonly (CountedThere | undefined)[]): CountedThere {
  let [total, low, high] = [0, 0, 0];
  for (const one of counted) {
    total += one?.total ?? 0;
    low += one?.ends?.low ?? one?.total ?? 0;
    high += one?.ends?.high ?? one?.total ?? 0;
  }
  const partial = counted.some((one) => one?.partial);
  return { total, partial, ends: low < high && !partial ? { low, high } : null };
}

/**
 * "12 events", or of people "34 killed (30–40)". Nobody counted is not the number nought: records that say nothing of people
 * may be all there are.
 */
export function countedWords(text: Text, measure: Measure | null, counted: CountedThere | undefined): string {
  const { total, ends } = counted ?? { total: 0, ends: null };
  if (measure === null) return text.count("count.events", total);
  if (total === 0) return text.t("count.none");
  const people = text.count(`count.${measure}`, total);
  return ends ? text.t("count.ends", { people, low: text.number(ends.low), high: text.number(ends.high) }) : people;
}
