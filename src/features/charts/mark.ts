import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import type { EnvelopeDay } from "#model/envelope.ts";
import type { Stretch } from "#model/stretches.ts";

/** One claim of one series on the chart. By publication a claim is one mark for each publication that prints it. */
export interface Mark {
  readonly key: string;
  readonly claim: Claim;
  /** The claimant or the publication that the mark is drawn for. */
  readonly series: string;
  /** The day that it stands on, on the clock in force. */
  readonly day: Day;
  /** Where it stands on the axis: its day, or the end of the axis that is nearer to it. Before the axis: in the lane of what is earlier. */
  readonly at: Day;
  /** Older than the range, and the latest of its claimant: nothing newer was said in the range. */
  readonly carriedIn: boolean;
  /** Taken back or replaced by the end of the range: struck through. */
  readonly struck: boolean;
  /** The publications that print the claim. */
  readonly publications: readonly string[];
}

/** Whether a mark is older than the axis: it then stands in a lane before the first day, on no day at all. */
export function isEarly({ day, at }: Mark): boolean {
  return day < at;
}

/** The days over which a claim is what its series says: a line from its mark, or from the left where it has none. */
export interface Step extends Stretch {
  readonly series: string;
}

/** The claims of one population at one place: one chart. */
export interface ScopeMarks {
  readonly population: string;
  readonly place: string;
  /** At least one. */
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
  readonly envelope: readonly EnvelopeDay[];
}

/** The days along the bottom of every chart. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}
