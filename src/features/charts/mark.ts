import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";

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
  /** Older than the range, and the latest of its series: nothing newer was said in the range. */
  readonly carriedIn: boolean;
  /** Taken back or replaced by the end of the range: struck through, and no step leads to it. */
  readonly struck: boolean;
  /** The publications that print the claim. */
  readonly publications: readonly string[];
}

/** Whether a mark is older than the axis: it then stands in a lane before the first day, on no day at all. */
export function isEarly({ day, at }: Mark): boolean {
  return day < at;
}

/** The marks of one place: one small chart. */
export interface PlaceMarks {
  readonly place: string;
  readonly marks: readonly Mark[];
  /** The levels at which steps enter the range, where newer figures follow in it. They have no mark and are no claims on show. */
  readonly entries: readonly Mark[];
}

/** The days along the bottom of every chart. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}
