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
  /** Where it stands on the axis: its day, or the end of the axis that is nearer to it. */
  readonly at: Day;
  /** Older than the range: it still stood when the range began. */
  readonly carriedIn: boolean;
  /** The publications that print the claim. */
  readonly publications: readonly string[];
}

/** The marks of one place: one small chart. */
export interface PlaceMarks {
  readonly place: string;
  readonly marks: readonly Mark[];
}

/** The days along the bottom of every chart. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}
